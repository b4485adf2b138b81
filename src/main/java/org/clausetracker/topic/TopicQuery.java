package org.clausetracker.topic;

import java.util.List;
import org.clausetracker.agreement.CountryCode;
import org.clausetracker.clause.Headline;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of the clauses on a topic, as text. */
public record TopicQuery(
        @RestQuery
                @Parameter(
                        description = "How the clause stands; repeatable.",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Headline.class))
                @Nullable
                List<String> headline,
        @RestQuery
                @Parameter(description = "Slug of its agreement; repeatable.", example = "nk-ceasefire-2020-11-10")
                @Nullable
                List<String> agreement,
        @RestQuery
                @Parameter(description = "Slug of a peace process that its agreement belongs to; repeatable.")
                @Nullable
                List<String> process,
        @RestQuery
                @Parameter(
                        description = "ISO 3166-1 alpha-2 code of a country that its agreement is about; repeatable.")
                @Nullable
                List<String> country,
        @RestQuery
                @Parameter(
                        description =
                                "The day of the statuses; default today in UTC, or the day before where that has not"
                                        + " ended in the zone of the agreement. Every item names its day.",
                        example = "2023-03-01")
                @Nullable
                String asOf,
        @RestQuery
                @Parameter(
                        description =
                                "Only what was public by this day counts; default the day of the statuses, so that there"
                                        + " is no hindsight.",
                        example = "2023-03-01")
                @Nullable
                String publishedBy) {

    /** What they ask for; what is wrong with one is told by its name. */
    public TopicClauseFilter read(QueryReader reader) {
        return new TopicClauseFilter(
                reader.values("headline", headline, Headline.class),
                reader.names("agreement", agreement),
                reader.names("process", process),
                CountryCode.read(reader, "country", country),
                reader.day("asOf", asOf),
                reader.day("publishedBy", publishedBy));
    }
}
