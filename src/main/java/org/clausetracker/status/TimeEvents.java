package org.clausetracker.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.rule.CommitmentHistory;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.NextChange;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.jspecify.annotations.Nullable;

/**
 * Tells why a headline changes on a day on which nobody says anything, in the order of section 6 of the rule: the
 * calendar of the duty, an event told of ahead, or else evidence that became too old.
 *
 * @param commitments of the clause
 * @param findings by commitment id
 * @param disputeDays days for which a reading of the duty counts
 */
record TimeEvents(List<CommitmentHistory> commitments, Map<String, List<FindingInput>> findings, int disputeDays) {

    /** The change that an answer foretells, with what brings it about; null when it foretells none. */
    static @Nullable ComingChange coming(StatusCase input, StatusAnswer answer, int disputeDays) {
        NextChange next = answer.nextChange();
        if (next == null) {
            return null;
        }
        TimeEvents events = new TimeEvents(
                input.commitments().stream().map(CommitmentHistory::constant).toList(), input.findings(), disputeDays);
        ChangeEvent event = events.on(next.on(), answer.publishedBy(), answer.headline(), next.to());
        return new ComingChange(next.on(), next.to(), next.cause(), event);
    }

    /**
     * What happened on a day.
     *
     * @param publishedBy only what was public by this day is known
     * @param from the headline before
     * @param to the headline from the day on
     */
    ChangeEvent on(LocalDate day, LocalDate publishedBy, Headline from, Headline to) {
        return CalendarEvents.explaining(CalendarEvents.of(commitments, day, publishedBy), from, to)
                .orElseGet(() -> withoutCalendar(day, publishedBy));
    }

    private ChangeEvent withoutCalendar(LocalDate day, LocalDate publishedBy) {
        if (anyKnown(
                publishedBy,
                finding -> finding.eventOn() != null
                        && finding.eventOn().from().equals(day)
                        && isStatedBy(finding, day.minusDays(1)))) {
            return ChangeEvent.EVENT_REACHED;
        }
        boolean reading = anyKnown(
                publishedBy,
                finding -> finding.kind() == FindingKind.INTERPRETATION_DISPUTE
                        && finding.day() != null
                        && finding.day().to().plusDays(disputeDays).equals(day));
        return reading ? ChangeEvent.READING_LAPSED : ChangeEvent.EVIDENCE_LAPSED;
    }

    private boolean anyKnown(LocalDate publishedBy, Predicate<FindingInput> test) {
        return findings.values().stream()
                .flatMap(Collection::stream)
                .filter(FindingInput::accepted)
                .filter(finding -> isStatedBy(finding, publishedBy))
                .anyMatch(test);
    }

    private static boolean isStatedBy(FindingInput finding, LocalDate day) {
        return finding.day() != null && !finding.day().to().isAfter(day);
    }
}
