package org.clausetracker.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clausetracker.access.Needs;
import org.clausetracker.access.Permission;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Batches")
class BatchResource {

    private final BatchService batches;
    private final EditRequest request;

    BatchResource(BatchService batches, EditRequest request) {
        this.batches = batches;
        this.request = request;
    }

    @POST
    @Path("batches")
    @Needs(Permission.EDIT)
    @Operation(
            summary = "Write many records together",
            description =
                    "Up to 1,000 records as one edit, all of them or none; errors name the item: `items[17].excerpt`. A text"
                            + " `\"$ref:name\"` in a body stands for the id of the earlier item whose `ref` is `name`. Needs an"
                            + " `Idempotency-Key`.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BatchDraft.class)))
    @APIResponse(
            responseCode = "201",
            description = "All are written.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WrittenBatch.class)))
    public Response write(byte[] body) throws JsonProcessingException {
        return request.answered(batches.write(request.json(body), () -> request.keyedCall(body)));
    }
}
