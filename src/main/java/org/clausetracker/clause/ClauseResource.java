package org.clausetracker.clause;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.request.RenderedAnswer;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clauses")
class ClauseResource {

    private final ClauseService clauses;

    ClauseResource(ClauseService clauses) {
        this.clauses = clauses;
    }

    @GET
    @Path("agreements/{slug}/clauses")
    @Operation(
            summary = "List the clauses of an agreement",
            description =
                    "The clauses in order, each with its full text and its headline on the day, seen without hindsight"
                            + " unless publishedBy says otherwise. With hindsight a status is derived: a page filtered"
                            + " by it may then hold fewer items than its limit while more pages follow.")
    @Tag(name = "Status")
    public Page<ClauseBoardRow> board(
            @RestPath String slug,
            @RestQuery
                    @Parameter(
                            description = "The day asked about; default today in the agreement's zone.",
                            example = "2023-03-01")
                    @Nullable
                    String asOf,
            @RestQuery
                    @Parameter(
                            description = "Only what was public by this day counts; default asOf, so that there is no"
                                    + " hindsight.",
                            example = "2023-03-01")
                    @Nullable
                    String publishedBy,
            @BeanParam ClauseQuery query,
            @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("clauses of " + slug);
        Optional<LocalDate> day = reader.day("asOf", asOf);
        Optional<LocalDate> published = reader.day("publishedBy", publishedBy);
        ClauseFilter filter = query.read(reader);
        PageRequest request = page.read(reader, 1);
        reader.check();
        clauses.require(slug, filter);
        return clauses.board(slug, new BoardDays(day, published), filter, request);
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
