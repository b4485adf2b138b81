package org.clausetracker.deadlines;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Status")
class DeadlineResource {

    private final DeadlineService deadlines;
    private final AgreementService agreements;

    DeadlineResource(DeadlineService deadlines, AgreementService agreements) {
        this.deadlines = deadlines;
        this.agreements = agreements;
    }

    @GET
    @Path("deadlines")
    @Operation(
            summary = "List deadlines",
            description =
                    "Commitments that have a deadline, the one due first first, by the last day in time, each with its announced versions and"
                            + " where every obligor stands, seen without hindsight unless publishedBy says otherwise. A state is derived: a page filtered by it may"
                            + " hold fewer items than its limit while more pages follow.")
    public Page<DeadlineStatus> list(@BeanParam DeadlineQuery query, @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("deadlines");
        DeadlineFilter filter = query.read(reader);
        PageRequest request = page.read(reader, 2);
        reader.check();
        agreements.require(filter.agreements());
        return deadlines.browse(filter, request);
    }
}
