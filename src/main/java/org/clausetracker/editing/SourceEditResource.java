package org.clausetracker.editing;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jboss.resteasy.reactive.RestPath;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
class SourceEditResource {

    private final EditingService records;
    private final EditRequest request;

    SourceEditResource(EditingService records, EditRequest request) {
        this.records = records;
        this.request = request;
    }

    @POST
    @Path("sources")
    @Needs(Permission.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter a source", description = MergePatchMedia.ENTER)
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "SourceRecord")))
    @APIResponse(
            responseCode = "201",
            description = "It is entered.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WrittenRecord.class)))
    public Response enterSource(byte[] body) {
        return request.answered(records.create(
                RecordName.of(RecordKind.SOURCE, ""), EditRequest.read(body).get(), request.call(body)));
    }

    @PUT
    @Path("sources/{id}")
    @Needs(Permission.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace a source, or enter it under its name", description = MergePatchMedia.REPLACE)
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "SourceRecord")))
    @APIResponse(
            responseCode = "200",
            description = "It is as it was given.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WrittenRecord.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is entered.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WrittenRecord.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is proposed.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WrittenRecord.class)))
    public Response putSource(@RestPath String id, byte[] body) {
        return request.answered(
                records.put(RecordName.of(RecordKind.SOURCE, id), EditRequest.read(body), request, request.call(body)));
    }

    @PATCH
    @Path("sources/{id}")
    @Needs(Permission.EDIT)
    @Consumes(MergePatchMedia.TYPE)
    @Operation(summary = "Correct a source", description = MergePatchMedia.CORRECT)
    @RequestBody(
            required = true,
            content = @Content(mediaType = MergePatchMedia.TYPE, schema = @Schema(ref = "SourceRecordPatch")))
    @APIResponse(
            responseCode = "200",
            description = "It is corrected, or was so already.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WrittenRecord.class)))
    @APIResponse(
            responseCode = "202",
            description = "The correction is proposed.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WrittenRecord.class)))
    public Response correctSource(@RestPath String id, byte[] body) {
        return request.answered(records.patch(
                RecordName.of(RecordKind.SOURCE, id), EditRequest.read(body), request::seen, request.call(body)));
    }
}
