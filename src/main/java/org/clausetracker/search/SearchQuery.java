package org.clausetracker.search;

import java.util.List;
import java.util.Set;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.finding.Standing;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of a search, as text. */
public record SearchQuery(
        @RestQuery
                @Parameter(
                        required = true,
                        description =
                                "Words that all occur; or for either, quotes for a phrase, a minus before what must"
                                        + " not occur. The number of a clause (point 9, Article 4.2) finds the clause.",
                        example = "Lachin corridor")
                @Nullable
                String q,
        @RestQuery @Parameter(description = "Whose texts are searched; repeatable.", example = "STATEMENT") @Nullable
                List<String> type,
        @RestQuery
                @Parameter(
                        description = "Slug of an agreement that it belongs to; repeatable.",
                        example = "nk-ceasefire-2020-11-10")
                @Nullable
                List<String> agreement,
        @RestQuery
                @Parameter(
                        description = "Slug of a party that owes it, said or reported it, or that it is about;"
                                + " repeatable.",
                        example = "armenia")
                @Nullable
                List<String> party,
        @RestQuery @Parameter(description = "Said, or signed, on or after this date.", example = "2022-09") @Nullable
                String from,
        @RestQuery
                @Parameter(description = "Said, or signed, on or before this date.", example = "2023-09-19")
                @Nullable
                String to,
        @RestQuery
                @Parameter(
                        description = "Only what was certainly said, or signed, by this day.",
                        example = "2023-09-19")
                @Nullable
                String publishedBy,
        @RestQuery
                @Parameter(
                        description =
                                "Label of a clause of the one agreement named, that it is or is about; repeatable.",
                        example = "6")
                @Nullable
                List<String> clause,
        @RestQuery
                @Parameter(
                        description = "What a finding of it says, or it itself; repeatable.",
                        example = "BREACH",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = FindingKind.class))
                @Nullable
                List<String> kind,
        @RestQuery @Parameter(description = "Slug of the side that such a finding speaks for; repeatable.") @Nullable
                List<String> reporterSide,
        @RestQuery
                @Parameter(
                        description =
                                "How the reporter of such a finding stands to the agreement, as typed; repeatable.",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ReporterRole.class))
                @Nullable
                List<String> reporterRole,
        @RestQuery
                @Parameter(
                        description =
                                "How the speaker of such a finding stands to what it is about, derived from who speaks;"
                                        + " repeatable.",
                        example = "INDEPENDENT",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Standing.class))
                @Nullable
                List<String> standing,
        @RestQuery
                @Parameter(
                        description =
                                "Whether the words alone are searched for: no other names of places and parties, no"
                                        + " words that mean nearly the same, no other spellings.",
                        schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                @Nullable
                String exact) {

    /** The search that they ask for; what is wrong with one is told by its name. */
    public SearchFilter read(QueryReader reader) {
        if (q == null) {
            reader.refuse("q", "q must be given: the words to search for.");
        }
        Set<String> agreements = reader.names("agreement", agreement);
        Set<String> clauses = reader.names("clause", clause);
        if (!clauses.isEmpty() && agreements.size() != 1) {
            reader.refuse("clause", "clause needs exactly one agreement: labels are unique only within one.");
        }
        return new SearchFilter(
                reader.text("q", q),
                reader.flag("exact", exact),
                reader.values("type", type, SearchType.class),
                agreements,
                reader.names("party", party),
                reader.range("from", from, "to", to),
                reader.day("publishedBy", publishedBy),
                clauses,
                reader.names("reporterSide", reporterSide),
                reader.values("reporterRole", reporterRole, ReporterRole.class),
                reader.values("standing", standing, Standing.class),
                reader.values("kind", kind, FindingKind.class));
    }
}
