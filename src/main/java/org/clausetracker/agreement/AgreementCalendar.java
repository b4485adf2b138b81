package org.clausetracker.agreement;

import java.time.LocalDate;
import java.time.ZoneId;
import org.clausetracker.problem.DomainFailure.NotKnownThen;

/**
 * How an agreement stands in time.
 *
 * @param agreement its slug
 * @param zone the zone in whose calendar days its deadlines run
 * @param knownFrom the first day on which it is known: the last one that its day of signature may mean
 */
public record AgreementCalendar(String agreement, ZoneId zone, LocalDate knownFrom) {

    /** Whether it was known by a day. */
    public boolean isKnownBy(LocalDate publishedBy) {
        return !knownFrom.isAfter(publishedBy);
    }

    /**
     * Makes sure that it was known: nothing is told of an agreement before that.
     *
     * @param publishedBy the day by which something must have been public to count
     * @throws NotKnownThen when it was not known by then
     */
    public void requireKnown(LocalDate publishedBy) {
        if (!isKnownBy(publishedBy)) {
            throw new NotKnownThen("agreement", agreement, publishedBy, knownFrom);
        }
    }
}
