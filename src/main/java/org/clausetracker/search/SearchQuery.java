package org.clausetracker.search;

import java.util.List;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of a search, as text. */
record SearchQuery(
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
                String publishedBy) {

    SearchFilter read(QueryReader reader) {
        if (q == null) {
            reader.refuse("q", "q must be given: the words to search for.");
        }
        return new SearchFilter(
                reader.text("q", q),
                reader.values("type", type, SearchType.class),
                reader.names("agreement", agreement),
                reader.names("party", party),
                reader.range("from", from, "to", to),
                reader.day("publishedBy", publishedBy));
    }
}
