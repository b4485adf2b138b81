package org.clausetracker.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clausetracker.access.Needs;
import org.clausetracker.access.Permission;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Status")
class StatusPreviewResource {

    private final StatusPreviewService previews;
    private final EditRequest request;

    StatusPreviewResource(StatusPreviewService previews, EditRequest request) {
        this.previews = previews;
        this.request = request;
    }

    @POST
    @Path("agreements/{slug}/status-previews")
    @Needs(Permission.EDIT)
    @Operation(
            summary = "Preview what findings would change",
            description =
                    "What the headlines would be with findings that are not recorded, without some that are, or with some accepted"
                            + " that wait: each clause that would change, with the days that differ. Nothing is stored. What takes too long, 2 seconds unless configured, is refused (503"
                            + " `unavailable`): ask about fewer findings.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusPreviewDraft.class)))
    public StatusPreview preview(@RestPath String slug, byte[] body) throws JsonProcessingException {
        return previews.preview(slug, request.json(body));
    }
}
