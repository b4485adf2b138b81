package org.clausetracker.deadlines;

import java.util.List;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of deadlines, as text. */
record DeadlineQuery(
        @RestQuery
                @Parameter(description = "Slug of the agreement; repeatable.", example = "nk-ceasefire-2020-11-10")
                @Nullable
                List<String> agreement,
        @RestQuery @Parameter(description = "Due on or after this date.", example = "2020-11") @Nullable String dueFrom,
        @RestQuery @Parameter(description = "Due on or before this date.", example = "2020-12-31") @Nullable
                String dueTo,
        @RestQuery
                @Parameter(
                        description =
                                "Where at least one obligor stands: the rule's word for its timing, or MOVED for a"
                                        + " deadline whose announced versions differ; repeatable.",
                        example = "MET_LATE")
                @Nullable
                List<String> state,
        @RestQuery
                @Parameter(
                        description =
                                "The day of the verdicts; default today in UTC, or the day before where that has not"
                                        + " ended in the zone of the agreement. Every item names its day.",
                        example = "2023-03-01")
                @Nullable
                String asOf,
        @RestQuery
                @Parameter(
                        description =
                                "Only what was public by this day counts; default the day of the verdicts, so that there"
                                        + " is no hindsight.",
                        example = "2023-03-01")
                @Nullable
                String publishedBy) {

    DeadlineFilter read(QueryReader reader) {
        return new DeadlineFilter(
                reader.names("agreement", agreement),
                reader.range("dueFrom", dueFrom, "dueTo", dueTo),
                reader.values("state", state, DeadlineState.class),
                reader.day("asOf", asOf),
                reader.day("publishedBy", publishedBy));
    }
}
