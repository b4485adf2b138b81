package org.clausetracker.settings;

import jakarta.ws.rs.BeanParam;
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
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
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
class RuleConfigurationResource {

    private final RuleConfigurationService configurations;
    private final EditRequest request;

    RuleConfigurationResource(RuleConfigurationService configurations, EditRequest request) {
        this.configurations = configurations;
        this.request = request;
    }

    @GET
    @Path("agreements/{slug}/rule-configurations")
    @Operation(
            summary = "List the figures of the rule that an agreement sets",
            description =
                    "Each holds for days asked about from `validFrom` until the next one, the first ones first. An agreement that"
                            + " sets none has those of its commitments and of the published rule.")
    public Page<RuleConfigurationDetail> list(@RestPath String slug, @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("rule-configurations:" + slug);
        PageRequest asked = page.read(reader, 1);
        reader.check();
        return configurations.list(slug, asked);
    }

    @GET
    @Path("agreements/{slug}/rule-configurations/{validFrom}")
    @Operation(
            summary = "Get the figures of the rule that an agreement sets from a day on",
            description = "Those whose first day is this one.")
    public RuleConfigurationDetail get(@RestPath String slug, @RestPath String validFrom) {
        return configurations.get(slug, validFrom);
    }

    @PUT
    @Path("agreements/{slug}/rule-configurations/{validFrom}")
    @Needs(Permission.CONFIGURE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set the figures of the rule for an agreement from a day on",
            description =
                    "All figures, with `reason`; one that is left out is as the commitments or the published rule have it."
                            + " Statuses follow at once: `changed` names the clauses that have another headline today."
                            + " `If-None-Match: *` where none begin on that day yet, else `If-Match` with the version that was"
                            + " seen.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleConfigurationDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "They are as they were given.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WrittenRecord.class)))
    @APIResponse(
            responseCode = "201",
            description = "They are set.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WrittenRecord.class)))
    public Response put(@RestPath String slug, @RestPath String validFrom, byte[] body) {
        return request.answered(configurations.put(slug, validFrom, request.json(body), request, request.call(body)));
    }
}
