package org.clausetracker.review;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clausetracker.access.Needs;
import org.clausetracker.access.Permission;
import org.clausetracker.editing.EditRequest;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.review.CommentService.Subject;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
class CommentResource {

    private static final String READ = "The oldest first; for those who are logged in and have a role.";
    private static final String SAY =
            "Words with line breaks, for those who review. Nothing that was said is changed or taken away. With an"
                    + " `Idempotency-Key` the same request sent again is answered and not done again.";

    private final CommentService comments;
    private final EditRequest request;

    CommentResource(CommentService comments, EditRequest request) {
        this.comments = comments;
        this.request = request;
    }

    @GET
    @Path("findings/{id}/comments")
    @Needs(Permission.READ_PRIVATE)
    @Operation(summary = "List the comments on a finding", description = READ)
    public RestResponse<Page<Comment>> ofFinding(@RestPath String id, @BeanParam PageQuery page) {
        return Fresh.answer(comments.page(Subject.FINDING, id, page));
    }

    @POST
    @Path("findings/{id}/comments")
    @Needs(Permission.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Comment on a finding", description = SAY)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommentDraft.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is said.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Comment.class)))
    public Response onAFinding(@RestPath String id, byte[] body) {
        return request.answered(comments.say(Subject.FINDING, id, request.json(body), request.call(body)));
    }

    @GET
    @Path("proposals/{id}/comments")
    @Needs(Permission.READ_PRIVATE)
    @Operation(summary = "List the comments on a proposal", description = READ)
    public RestResponse<Page<Comment>> ofProposal(@RestPath String id, @BeanParam PageQuery page) {
        return Fresh.answer(comments.page(Subject.PROPOSAL, id, page));
    }

    @POST
    @Path("proposals/{id}/comments")
    @Needs(Permission.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Comment on a proposal", description = SAY)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommentDraft.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is said.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Comment.class)))
    public Response onAProposal(@RestPath String id, byte[] body) {
        return request.answered(comments.say(Subject.PROPOSAL, id, request.json(body), request.call(body)));
    }

    @GET
    @Path("statements/{id}/comments")
    @Needs(Permission.READ_PRIVATE)
    @Operation(summary = "List the comments on a statement", description = READ)
    public RestResponse<Page<Comment>> ofStatement(@RestPath String id, @BeanParam PageQuery page) {
        return Fresh.answer(comments.page(Subject.STATEMENT, id, page));
    }

    @POST
    @Path("statements/{id}/comments")
    @Needs(Permission.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Comment on a statement", description = SAY)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommentDraft.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is said.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Comment.class)))
    public Response onAStatement(@RestPath String id, byte[] body) {
        return request.answered(comments.say(Subject.STATEMENT, id, request.json(body), request.call(body)));
    }

    @GET
    @Path("sources/{id}/comments")
    @Needs(Permission.READ_PRIVATE)
    @Operation(summary = "List the comments on a source", description = READ)
    public RestResponse<Page<Comment>> ofSource(@RestPath String id, @BeanParam PageQuery page) {
        return Fresh.answer(comments.page(Subject.SOURCE, id, page));
    }

    @POST
    @Path("sources/{id}/comments")
    @Needs(Permission.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Comment on a source", description = SAY)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommentDraft.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is said.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Comment.class)))
    public Response onASource(@RestPath String id, byte[] body) {
        return request.answered(comments.say(Subject.SOURCE, id, request.json(body), request.call(body)));
    }
}
