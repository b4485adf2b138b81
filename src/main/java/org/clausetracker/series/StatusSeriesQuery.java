package org.clausetracker.series;

import org.clausetracker.request.DayRange;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of a series of headlines, as text. */
record StatusSeriesQuery(
        @RestQuery
                @Parameter(required = true, description = "Slug of the agreement.", example = "nk-ceasefire-2020-11-10")
                @Nullable
                String agreement,
        @RestQuery
                @Parameter(description = "month, week (from Monday) or day; default month.", example = "month")
                @Nullable
                String interval,
        @RestQuery
                @Parameter(
                        description = "The first interval is the one that holds this date; default the first day on"
                                + " which the agreement is in force.",
                        example = "2020-11")
                @Nullable
                String from,
        @RestQuery
                @Parameter(
                        description = "The last day counted; default today in the agreement's zone. After today, what"
                                + " holds if nobody says anything more.",
                        example = "2023-12-31")
                @Nullable
                String to) {

    String agreement(QueryReader reader) {
        return SeriesQuery.required(reader, agreement);
    }

    SeriesInterval interval(QueryReader reader) {
        return SeriesQuery.interval(reader, interval);
    }

    DayRange days(QueryReader reader) {
        return reader.range("from", from, "to", to);
    }
}
