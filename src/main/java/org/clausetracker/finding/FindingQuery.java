package org.clausetracker.finding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.lists.TimeQuery;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of findings, as text. */
record FindingQuery(
        @RestQuery
                @Parameter(description = "Slug of the agreement; repeatable.", example = "nk-ceasefire-2020-11-10")
                @Nullable
                List<String> agreement,
        @RestQuery
                @Parameter(description = "Label of a clause of the one agreement named; repeatable.", example = "6")
                @Nullable
                List<String> clause,
        @RestQuery @Parameter(description = "Id of the commitment; repeatable.") @Nullable List<String> commitment,
        @RestQuery @Parameter(description = "Id of the statement; repeatable.") @Nullable List<String> statement,
        @RestQuery
                @Parameter(
                        description = "What it says; repeatable.",
                        example = "BREACH",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = FindingKind.class))
                @Nullable
                List<String> kind,
        @RestQuery
                @Parameter(
                        description = "Slug of who is accused or credited, or NOBODY for findings that name nobody;"
                                + " repeatable.",
                        example = "azerbaijan")
                @Nullable
                List<String> about,
        @RestQuery @Parameter(description = "Slug of whose report it is; repeatable.") @Nullable List<String> reporter,
        @RestQuery
                @Parameter(
                        description = "How the reporter stands to the agreement, as typed; repeatable.",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ReporterRole.class))
                @Nullable
                List<String> reporterRole,
        @RestQuery @Parameter(description = "Slug of the side spoken for; repeatable.") @Nullable
                List<String> reporterSide,
        @RestQuery
                @Parameter(
                        description =
                                "How the speaker stands to what it is about, derived from who speaks; repeatable.",
                        example = "INDEPENDENT",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Standing.class))
                @Nullable
                List<String> standing,
        @RestQuery
                @Parameter(
                        description = "Whether the act falls under the clause; repeatable.",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Fit.class))
                @Nullable
                List<String> fit,
        @RestQuery
                @Parameter(
                        description = "How far reviewed; repeatable.",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ReviewState.class))
                @Nullable
                List<String> reviewState,
        @RestQuery
                @Parameter(
                        description =
                                "Only what was certainly public by this day; a statement without a day is told by its"
                                        + " source, and one without either counts as public.",
                        example = "2023-03-01")
                @Nullable
                String publishedBy,
        @RestQuery
                @Parameter(
                        description =
                                "What to count the whole list by, with commas between: agreement, clause, kind, about,"
                                        + " reporter, role, side, standing, fit, reviewState.",
                        example = "kind,about,role")
                @Nullable
                String facets) {

    FindingFilter filter(QueryReader reader, TimeQuery.Ranges days) {
        Set<String> agreements = reader.names("agreement", agreement);
        Set<String> clauses = reader.names("clause", clause);
        if (!clauses.isEmpty() && agreements.size() != 1) {
            reader.refuse("clause", "clause needs exactly one agreement: labels are unique only within one.");
        }
        Set<String> aboutWhom = new TreeSet<>(reader.names("about", about));
        boolean nobody = aboutWhom.remove(FindingFilter.NOBODY);
        return new FindingFilter(
                agreements,
                clauses,
                reader.names("commitment", commitment),
                reader.names("statement", statement),
                reader.values("kind", kind, FindingKind.class),
                aboutWhom,
                nobody,
                reader.names("reporter", reporter),
                reader.values("reporterRole", reporterRole, ReporterRole.class),
                reader.names("reporterSide", reporterSide),
                reader.values("standing", standing, Standing.class),
                reader.values("fit", fit, Fit.class),
                reader.values("reviewState", reviewState, ReviewState.class),
                days.event(),
                days.stated(),
                reader.day("publishedBy", publishedBy));
    }

    /** Reads them after everything that decides which rows the list has. */
    List<FindingFacet> facets(QueryReader reader) {
        return reader.listOf("facets", facets, List.of(FindingFacet.values()), FindingFacet::parameter);
    }
}
