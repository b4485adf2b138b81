package org.clausetracker.review;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clausetracker.access.Needs;
import org.clausetracker.access.Permission;
import org.clausetracker.editing.EditRequest;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@FromDatabase
@Path("/api/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
class ReviewQueueResource {

    private final ReviewQueueService queue;
    private final EditRequest request;

    ReviewQueueResource(ReviewQueueService queue, EditRequest request) {
        this.queue = queue;
        this.request = request;
    }

    @GET
    @Operation(
            summary = "List what is reviewed",
            description =
                    "`OPEN`: findings that are proposed and proposals to change what was accepted, the oldest first. `DONE`: what"
                            + " was decided. Everybody may read it; who wrote, decided or was asked is told to those who are"
                            + " logged in.")
    public RestResponse<Page<ReviewItem>> list(@BeanParam ReviewQueueQuery query, @BeanParam PageQuery page) {
        return Fresh.answer(queue.page(query.read(page)));
    }

    @GET
    @Path("{type}/{id}")
    @Operation(
            summary = "Get what is reviewed",
            description =
                    "One finding or proposal: how it waits, or the last decision about it. `wouldChange` is tried out for those who"
                            + " may edit or decide there, while it waits: the headlines that would be others if it were accepted."
                            + " It is null where nobody knows: for others, for what is decided or overtaken, for what would be"
                            + " refused, and where trying it out takes too long.")
    public RestResponse<ReviewDetail> get(@RestPath String type, @RestPath String id) {
        return Fresh.answer(queue.get(type, id));
    }

    @PUT
    @Path("{type}/{id}/assignment")
    @Needs(Permission.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask somebody to decide",
            description =
                    "`person` is somebody who may decide there, or null. It keeps nobody else from deciding, and one who has"
                            + " written it cannot decide all the same. What is decided already is answered 409"
                            + " `already-decided`.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentDraft.class)))
    public ReviewAssignment assign(@RestPath String type, @RestPath String id, byte[] body) {
        return queue.assign(type, id, request.json(body), request.call(body));
    }
}
