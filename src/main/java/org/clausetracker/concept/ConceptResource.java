package org.clausetracker.concept;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.search.WideningKind;
import org.clausetracker.sql.FromDatabase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@FromDatabase
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concepts")
class ConceptResource {

    private final ConceptService concepts;

    ConceptResource(ConceptService concepts) {
        this.concepts = concepts;
    }

    @GET
    @Path("concepts")
    @Operation(
            summary = "List concepts",
            description =
                    "Places, parties and groups of words of the reference data, by all of whose names the search finds"
                            + " what mentions them; places first and parties last, by slug.")
    public Page<ConceptSummary> list(
            @RestQuery
                    @Parameter(
                            description = "What it is; repeatable.",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = WideningKind.class))
                    @Nullable
                    List<String> kind,
            @RestQuery
                    @Parameter(
                            description = "A name or a word of it, folded as the search folds it.",
                            example = "Kelbajar")
                    @Nullable
                    String q,
            @BeanParam PageQuery page) {
        QueryReader reader = new QueryReader("concepts");
        ConceptFilter filter = new ConceptFilter(reader.values("kind", kind, WideningKind.class), reader.text("q", q));
        PageRequest request = page.read(reader, 2);
        reader.check();
        return concepts.browse(filter, request);
    }

    @GET
    @Path("concepts/{kind}/{slug}")
    @Operation(
            summary = "Get a concept",
            description =
                    "With its usual name in each language, its other spellings, and what to search for to find the"
                            + " clauses and statements that mention it.")
    public ConceptDetail get(
            @RestPath @Parameter(schema = @Schema(enumeration = {"place", "party", "words"})) String kind,
            @RestPath String slug) {
        return concepts.get(kind, slug);
    }
}
