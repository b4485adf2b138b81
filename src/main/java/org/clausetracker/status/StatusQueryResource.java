package org.clausetracker.status;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.clausetracker.access.NeedsNothing;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@FromDatabase
@Path("/api/v1/status-queries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Status")
class StatusQueryResource {

    private final StatusQueryService queries;

    StatusQueryResource(StatusQueryService queries) {
        this.queries = queries;
    }

    @POST
    @NeedsNothing(because = "it computes from what it is sent, and stores nothing", fromAnySite = true)
    @Operation(
            summary = "Get the status of many clauses",
            description =
                    "Up to 500 clauses by one set of clocks. The answers stand in the order of the pairs; a clause"
                            + " that is not here, or whose agreement was not known by the clocks, gets an error in its"
                            + " place.")
    public StatusQueryAnswers answer(@Nullable StatusQueryDraft body) {
        if (body == null) {
            throw new Rejected("$", "The body must be an object with pairs.");
        }
        List<ClauseRef> clauses = body.clauses();
        QueryReader reader = new QueryReader("status queries");
        AskedClocks clocks = new ClockQuery(body.asOf(), body.publishedBy(), body.recordedBy()).asked(reader, "$.");
        reader.check();
        return queries.answer(clauses, clocks);
    }
}
