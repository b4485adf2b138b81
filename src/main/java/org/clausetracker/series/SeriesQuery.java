package org.clausetracker.series;

import java.util.List;
import org.clausetracker.request.QueryReader;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of a series of findings, as text. */
record SeriesQuery(
        @RestQuery
                @Parameter(required = true, description = "Slug of the agreement.", example = "nk-ceasefire-2020-11-10")
                @Nullable
                String agreement,
        @RestQuery
                @Parameter(description = "Label of a clause; default all findings of the agreement.", example = "6")
                @Nullable
                String clause,
        @RestQuery
                @Parameter(
                        description = "At most two of kind, about, reporter and role, with a comma between; default one"
                                + " line for all.",
                        example = "kind,about")
                @Nullable
                String by,
        @RestQuery
                @Parameter(description = "month, week (from Monday) or day; default month.", example = "month")
                @Nullable
                String interval,
        @RestQuery
                @Parameter(description = "Which date counts: event, the default, or stated.", example = "event")
                @Nullable
                String clock,
        @RestQuery
                @Parameter(description = "The first interval is the one that holds this date.", example = "2020-11")
                @Nullable
                String from,
        @RestQuery
                @Parameter(description = "The last interval is the one that holds this date.", example = "2023-12")
                @Nullable
                String to) {

    SeriesQuestion question(QueryReader reader) {
        List<Dimension> dimensions = reader.listOf("by", by, List.of(Dimension.values()), Dimension::parameter);
        if (dimensions.size() > 2) {
            reader.refuse("by", "by may name at most two dimensions.");
        }
        return new SeriesQuestion(
                required(reader, agreement),
                reader.text("clause", clause),
                dimensions,
                interval(reader, interval),
                reader.oneOf("clock", clock, List.of(SeriesClock.values()), SeriesClock::parameter)
                        .orElse(SeriesClock.EVENT),
                reader.range("from", from, "to", to));
    }

    static String required(QueryReader reader, @Nullable String agreement) {
        return reader.text("agreement", agreement).orElseGet(() -> {
            if (agreement == null || agreement.isBlank()) {
                reader.refuse("agreement", "agreement must be given: the slug of an agreement.");
            }
            return "";
        });
    }

    static SeriesInterval interval(QueryReader reader, @Nullable String interval) {
        return reader.oneOf("interval", interval, List.of(SeriesInterval.values()), SeriesInterval::parameter)
                .orElse(SeriesInterval.MONTH);
    }
}
