package org.clausetracker.review;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clausetracker.access.Needs;
import org.clausetracker.access.Permission;
import org.clausetracker.editing.EditRequest;
import org.clausetracker.editing.WrittenRecord;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@FromDatabase
@Path("/api/v1/findings/{id}/review")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
class FindingReviewResource {

    private final ReviewService reviews;
    private final EditRequest request;

    FindingReviewResource(ReviewService reviews, EditRequest request) {
        this.reviews = reviews;
        this.request = request;
    }

    @PUT
    @Needs(Permission.KNOW_ONESELF)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide about a finding",
            description =
                    "`ACCEPTED` and `REJECTED` need the permission DECIDE in the agreement of the finding, and somebody who has"
                            + " written none of it since it was decided last (409 `second-person-needed`). `REOPENED` needs EDIT"
                            + " and has a rejected finding wait again. `If-Match` says which version was seen: that one is"
                            + " decided (428, 412). What the decision changes of headlines is in `changed`. What was decided"
                            + " already is answered 409 `already-decided`.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FindingDecision.class)))
    @APIResponse(
            responseCode = "200",
            description = "It is decided.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WrittenRecord.class)))
    public Response decide(@RestPath String id, byte[] body) {
        return request.answered(reviews.decide(id, request.json(body), request::seen, request.call(body)));
    }
}
