package org.clausetracker.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausetracker.agreement.AgreementCalendar;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.time.Now;

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

    /**
     * The clocks for one agreement.
     *
     * @throws NotKnownThen when the agreement was not known by them
     */
    Clocks of(AgreementCalendar agreement, Now now) {
        Clocks clocks = orToday(() -> now.today(agreement.zone()));
        agreement.requireKnown(clocks.knownBy());
        return clocks;
    }
}
