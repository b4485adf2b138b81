package org.clausetracker.web.clause;

import org.clausetracker.request.DayRange;
import org.clausetracker.web.draw.TimeSpan;
import org.clausetracker.web.site.AsOfQuery;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the chart of a clause, and the page around it, shows, as text: the day, the evidence, and the part of time. */
record ChartQuery(
        @RestQuery @Nullable String asOf,
        @RestQuery @Nullable String known,
        @RestQuery @Nullable String publishedBy,
        @RestQuery @Nullable String side,
        @RestQuery @Nullable String kind,
        @RestQuery @Nullable String duty,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to) {

    AsOfQuery day() {
        return new AsOfQuery(asOf, known, publishedBy);
    }

    EvidenceQuery evidence() {
        return new EvidenceQuery(side, kind, duty);
    }

    DayRange days() {
        return TimeSpan.asked(from, to);
    }
}
