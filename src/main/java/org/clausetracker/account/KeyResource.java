package org.clausetracker.account;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.clausetracker.access.Needs;
import org.clausetracker.access.Permission;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@FromDatabase
@Path("/api/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class KeyResource {

    private final KeyService keys;

    KeyResource(KeyService keys) {
        this.keys = keys;
    }

    @GET
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(
            summary = "List one's own keys",
            description = "Those that have ended too, the newest first. The keys themselves are stored nowhere.")
    public List<KeyDetail> list() {
        return keys.list();
    }

    @POST
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(
            summary = "Make a key",
            description =
                    "For a program of the person who asks, sent as `Authorization: Bearer`. It can do what its scopes say"
                            + " and its owner may, and ends after a year at most. The answer is the only one that tells it.")
    @APIResponse(
            responseCode = "201",
            description = "The key is made.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NewKey.class)))
    public RestResponse<NewKey> make(@Nullable KeyDraft body) {
        if (body == null) {
            throw new Rejected("$", "The body must be an object with name and scopes.");
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, keys.make(body))
                .header(HttpHeaders.LOCATION, "/api/v1/keys")
                .build();
    }

    @DELETE
    @Path("{key}")
    @Needs(Permission.OWN_ACCOUNT)
    @Operation(
            summary = "End a key",
            description =
                    "One's own; whoever looks after people may end anybody's. It is named by the eight letters after"
                            + " `tct_`.")
    @APIResponse(responseCode = "204", description = "The key has ended.")
    public void revoke(@RestPath String key) {
        keys.revoke(key);
    }
}
