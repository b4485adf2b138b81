package org.clausetracker.web.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.clausetracker.web.site.Language;

/** Writes when something was recorded: 30 November 2026, 01:42 UTC. */
record EditTimes(Language language) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    String of(Instant at) {
        OffsetDateTime there = at.atOffset(ZoneOffset.UTC);
        return language.dates().day(there.toLocalDate()) + ", " + TIME.format(there) + " UTC";
    }
}
