package org.clausetracker.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.clausetracker.rule.ClauseHistory;
import org.clausetracker.rule.StatusCase;

/**
 * The three clocks of a question.
 *
 * @param asOf the day asked about, in the agreement's zone
 * @param publishedBy only what was public by this day counts; empty: {@code asOf}, so no hindsight
 * @param recordedBy only what this database held at this instant counts; empty: what it holds now
 */
public record Clocks(LocalDate asOf, Optional<LocalDate> publishedBy, Optional<Instant> recordedBy) {

    /** A day by what was public then, as recorded now. */
    public static Clocks asOf(LocalDate day) {
        return new Clocks(day, Optional.empty(), Optional.empty());
    }

    /** The day by which something must have been public to count. */
    LocalDate knownBy() {
        return publishedBy.orElse(asOf);
    }

    /** Whether nothing said or recorded later is asked for; such answers about today are kept. */
    boolean isWithoutHindsight() {
        return recordedBy.isEmpty() && publishedBy.map(asOf::equals).orElse(true);
    }

    StatusCase question(ClauseHistory clause) {
        return clause.on(asOf, publishedBy.orElse(null));
    }
}
