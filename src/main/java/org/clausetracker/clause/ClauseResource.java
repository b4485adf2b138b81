package org.clausetracker.clause;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clausetracker.request.RenderedAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clauses")
class ClauseResource {

    private final ClauseService clauses;

    ClauseResource(ClauseService clauses) {
        this.clauses = clauses;
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}")
    @Operation(
            summary = "Get a clause",
            description = "With its wordings, topics and commitments, their obligors and deadline versions.")
    @APIResponseSchema(ClauseDetail.class)
    public RenderedAnswer get(@RestPath String slug, @RestPath String label) {
        return clauses.rendered(slug, label);
    }
}
