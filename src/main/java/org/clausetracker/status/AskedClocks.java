package org.clausetracker.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The clocks as a request sets them, whatever agreement they are for.
 *
 * @param asOf the day asked about; empty: today in the agreement's zone
 * @param publishedBy only what was public by this day counts; empty: {@code asOf}
 * @param recordedBy only what this database held at this instant counts; empty: what it holds now
 */
public record AskedClocks(Optional<LocalDate> asOf, Optional<LocalDate> publishedBy, Optional<Instant> recordedBy) {

    Clocks orToday(Supplier<LocalDate> today) {
        return new Clocks(asOf.orElseGet(today), publishedBy, recordedBy);
    }
}
