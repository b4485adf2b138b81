package org.clausetracker.settings;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
class AgreementPolicyResource {

    private final AgreementPolicyService policies;
    private final EditRequest request;

    AgreementPolicyResource(AgreementPolicyService policies, EditRequest request) {
        this.policies = policies;
        this.request = request;
    }

    @GET
    @Path("agreements/{slug}/policy")
    @Operation(
            summary = "Get the policy of an agreement",
            description = "What of the agreement is decided by somebody who has not written it.")
    public AgreementPolicy get(@RestPath String slug) {
        return policies.get(slug);
    }

    @PUT
    @Path("agreements/{slug}/policy")
    @Needs(Permission.CONFIGURE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set the policy of an agreement",
            description =
                    "`FINDINGS`: a second person decides about findings and about corrections of the statements that accepted"
                            + " findings read. `ALL`: corrections of clauses, wordings, commitments and deadlines are proposals"
                            + " too. `NONE`: corrections are carried out at once, which only an instance in single-person mode"
                            + " takes (422). `If-Match` says which version was seen, `\"v0\"` before it was ever set.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementPolicyDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "It is as it was given.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WrittenRecord.class)))
    public Response put(@RestPath String slug, byte[] body) {
        return request.answered(policies.put(slug, request.json(body), request, request.call(body)));
    }
}
