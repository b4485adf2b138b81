package org.clausetracker.history;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@FromDatabase
@Path("/api/v1/edits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "History")
class EditResource {

    private final EditHistoryService edits;

    EditResource(EditHistoryService edits) {
        this.edits = edits;
    }

    @GET
    @Operation(
            summary = "List edits",
            description =
                    "Every transaction that changed the record, the newest first. Who made it is told to callers who are known.")
    public Page<EditSummary> list(@BeanParam EditQuery query, @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("edits");
        EditFilter filter = query.filter(reader);
        PageRequest request = page.read(reader, 1);
        reader.check();
        return edits.browse(filter, request);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Get an edit",
            description =
                    "With its changes, those of statuses included, and every row that it wrote, before and after.")
    public EditDetail get(@RestPath String id) {
        return edits.get(id);
    }
}
