package org.clausetracker.clause;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.clausetracker.paging.Page;
import org.clausetracker.paging.PageQuery;
import org.clausetracker.paging.PageRequest;
import org.clausetracker.paging.QueryReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clauses")
class ClauseResource {

    private final ClauseService clauses;
    private final Clock clock;

    ClauseResource(ClauseService clauses, Clock clock) {
        this.clauses = clauses;
        this.clock = clock;
    }

    @GET
    @Path("agreements/{slug}/clauses")
    @Operation(summary = "List the clauses of an agreement", description = "Every clause in order with its full text.")
    public Page<ClauseSummary> list(
            @RestPath String slug,
            @RestQuery
                    @Parameter(description = "Day whose wording is shown; default today.", example = "2021-11-08")
                    @Nullable
                    String asOf,
            @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("clauses of " + slug);
        LocalDate day = reader.day("asOf", asOf).orElseGet(() -> LocalDate.now(clock));
        PageRequest request = page.read(reader, 1);
        reader.check();
        return clauses.browse(slug, day, request);
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}")
    @Operation(
            summary = "Get a clause",
            description = "With its wordings, topics and commitments, their obligors and deadline versions.")
    public ClauseDetail get(@RestPath String slug, @RestPath String label) {
        return clauses.get(slug, label);
    }
}
