package org.clausetracker.review;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestResponse;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
class ProposalResource {

    private final ProposalService proposals;
    private final EditRequest request;

    ProposalResource(ProposalService proposals, EditRequest request) {
        this.proposals = proposals;
        this.request = request;
    }

    @GET
    @Path("proposals/{id}")
    @Operation(
            summary = "Get a proposal",
            description =
                    "A correction or retraction of a record that was accepted: the whole record as it is to be, the version that"
                            + " it was made for, and how it stands. Who made it is told to those who are logged in.")
    @APIResponse(
            responseCode = "200",
            description = "What was asked for.",
            content = @Content(schema = @Schema(implementation = ProposalDetail.class)))
    public RestResponse<ProposalDetail> get(@RestPath String id) {
        return Fresh.answer(proposals.get(id));
    }

    @PUT
    @Path("proposals/{id}/review")
    @Needs(Permission.DECIDE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide about a proposal",
            description =
                    "`ACCEPTED` has the record say what is proposed, at once; `REJECTED` with a `comment` leaves it as it is. Its"
                            + " author does neither (409 `second-person-needed`). A proposal for another version of the record"
                            + " than there is now ends as `OVERTAKEN` (409 `overtaken`, with `version`, `current` and"
                            + " `differences`). What has ended otherwise is answered 409 `already-decided`. Warnings that are meant all the same are listed in"
                            + " `confirmed`.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProposalDecision.class)))
    @APIResponse(
            responseCode = "200",
            description = "It is decided: the record as it is now.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WrittenRecord.class)))
    public Response decide(@RestPath String id, byte[] body) {
        return request.answered(proposals.decide(id, request.json(body), request.call(body)));
    }

    @POST
    @Path("proposals/{id}/withdrawals")
    @Needs(Permission.STRUCTURE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a proposal back",
            description = "Its author alone does so, while it is open; a `comment` may say why.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Withdrawal.class)))
    @APIResponse(
            responseCode = "200",
            description = "It is taken back: the record as it was all along.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WrittenRecord.class)))
    public Response withdraw(@RestPath String id, byte[] body) {
        return request.answered(proposals.withdraw(id, request.json(body), request.call(body)));
    }
}
