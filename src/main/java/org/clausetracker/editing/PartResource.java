package org.clausetracker.editing;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clausetracker.access.Needs;
import org.clausetracker.access.Permission;
import org.clausetracker.editing.PartService.Part;
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
@Tag(name = "Agreements")
class PartResource {

    private final PartService parts;
    private final EditRequest request;

    PartResource(PartService parts, EditRequest request) {
        this.parts = parts;
        this.request = request;
    }

    @POST
    @Path("agreements/{slug}/clauses/{label}/commitments/{letter}/deadlines")
    @Needs(Permission.STRUCTURE)
    @Operation(
            summary = "Enter a deadline",
            description =
                    "A deadline of a commitment as it was announced later than those that are recorded, with `reason`. One is announced on a day.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "DeadlineRecordAlone")))
    @APIResponse(
            responseCode = "201",
            description = "The record has it.",
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
    public Response enterDeadline(@RestPath String slug, @RestPath String label, @RestPath String letter, byte[] body) {
        return request.answered(add(slug, label, letter, Part.DEADLINES, body));
    }

    @POST
    @Path("agreements/{slug}/clauses/{label}/commitments/{letter}/suspensions")
    @Needs(Permission.STRUCTURE)
    @Operation(
            summary = "Enter a suspension",
            description =
                    "A time in which a commitment did not have to be kept, with `reason`. One with the same first day is a version of that.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "SuspensionRecordAlone")))
    @APIResponse(
            responseCode = "201",
            description = "The record has it.",
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
    public Response enterSuspension(
            @RestPath String slug, @RestPath String label, @RestPath String letter, byte[] body) {
        return request.answered(add(slug, label, letter, Part.SUSPENSIONS, body));
    }

    @POST
    @Path("agreements/{slug}/clauses/{label}/commitments/{letter}/terms")
    @Needs(Permission.STRUCTURE)
    @Operation(
            summary = "Enter a term",
            description = "An announced end of a commitment, with `reason`. One is announced on a day.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TermRecordAlone")))
    @APIResponse(
            responseCode = "201",
            description = "The record has it.",
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
    public Response enterTerm(@RestPath String slug, @RestPath String label, @RestPath String letter, byte[] body) {
        return request.answered(add(slug, label, letter, Part.TERMS, body));
    }

    @POST
    @Path("agreements/{slug}/coverage")
    @Needs(Permission.STRUCTURE)
    @Operation(
            summary = "Enter how far an agreement was coded",
            description = "A note on how far an agreement was coded and where it was searched, with `reason`.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "CoverageRecordAlone")))
    @APIResponse(
            responseCode = "201",
            description = "The record has it.",
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
    public Response enterCoverage(@RestPath String slug, byte[] body) {
        return request.answered(parts.add(
                RecordName.of(RecordKind.AGREEMENT, slug), Part.COVERAGE, request.json(body), request.call(body)));
    }

    @PUT
    @Path("agreements/{slug}/clauses/{label}/wordings/{ordinal}")
    @Needs(Permission.STRUCTURE)
    @Operation(
            summary = "Replace a wording, or enter one",
            description =
                    "The words of a clause in one publication, in the place of those that have the ordinal, or behind the last ones, with `reason`. `If-Match` says which version of the clause was seen.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "WordingRecordAlone")))
    @APIResponse(
            responseCode = "200",
            description = "The record has it.",
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
    public Response putWording(@RestPath String slug, @RestPath String label, @RestPath String ordinal, byte[] body) {
        return request.answered(parts.put(
                RecordName.clause(slug, label),
                "wordings",
                position(ordinal),
                request.json(body),
                request,
                request.call(body)));
    }

    private EditAnswer add(String slug, String label, String letter, Part part, byte[] body) {
        return parts.add(RecordName.commitment(slug, label, letter), part, request.json(body), request.call(body));
    }

    /** A position that no list has where the text is no number, so that there is nothing. */
    private static int position(String ordinal) {
        return ordinal.matches("[1-9]\\d{0,4}") ? Integer.parseInt(ordinal) : Integer.MAX_VALUE;
    }
}
