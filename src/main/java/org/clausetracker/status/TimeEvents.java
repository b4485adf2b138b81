package org.clausetracker.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.rule.CommitmentHistory;
import org.clausetracker.rule.CommitmentInput;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.NextChange;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.time.ImpreciseDate;
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
        return new ComingChange(next.on(), next.to(), next.cause(), events.foretold(answer, next));
    }

    /** What brings a change about for the cause that the rule gives. */
    private ChangeEvent foretold(StatusAnswer answer, NextChange next) {
        return switch (next.cause()) {
            case TERM ->
                CalendarEvents.explaining(
                                CalendarEvents.of(commitments, next.on(), answer.publishedBy()),
                                answer.headline(),
                                next.to())
                        .orElseThrow();
            case STATEMENT -> ChangeEvent.EVENT_REACHED;
            case RETRACTION -> throw new IllegalArgumentException("no withdrawal is foretold");
            case SILENCE -> silence(next.on(), answer.publishedBy());
        };
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
        return silence(day, publishedBy);
    }

    private ChangeEvent silence(LocalDate day, LocalDate publishedBy) {
        boolean reading = anyKnown(
                publishedBy,
                finding -> finding.kind() == FindingKind.INTERPRETATION_DISPUTE
                        && finding.day() != null
                        && finding.day().to().plusDays(disputeDays).equals(day));
        if (reading) {
            return ChangeEvent.READING_LAPSED;
        }
        boolean waitedInVain = commitments.stream()
                .map(CommitmentHistory::commitment)
                .anyMatch(duty ->
                        waitEndsOn(day, duty, duty.appliesFrom()) && CalendarEvents.inForce(duty, publishedBy) == null);
        return waitedInVain && !anyReportLapses(day, publishedBy)
                ? ChangeEvent.NOTHING_REPORTED
                : ChangeEvent.EVIDENCE_LAPSED;
    }

    /** Whether a duty to be done once, of which nothing more is reported after a date, is unknown from a day on. */
    private static boolean waitEndsOn(LocalDate day, CommitmentInput duty, ImpreciseDate lastHeard) {
        return duty.kind() == CommitmentKind.ONE_OFF
                && lastHeard.to().plusDays(duty.stallDays() + 1L).equals(day);
    }

    private boolean anyReportLapses(LocalDate day, LocalDate publishedBy) {
        return commitments.stream()
                .map(CommitmentHistory::commitment)
                .anyMatch(duty -> findings.getOrDefault(duty.id(), List.of()).stream()
                        .filter(finding -> finding.accepted() && isStatedBy(finding, publishedBy))
                        .filter(finding -> finding.kind().reportsConduct())
                        .anyMatch(report -> lapsesOn(day, duty, report)));
    }

    private static boolean lapsesOn(LocalDate day, CommitmentInput duty, FindingInput report) {
        LocalDate windowBegan = day.minusDays(duty.windowDays());
        return Stream.of(report.eventOn(), report.eventUntil(), report.day())
                .filter(Objects::nonNull)
                .anyMatch(date -> waitEndsOn(day, duty, date)
                        || (duty.kind() == CommitmentKind.CONTINUING && touches(date, windowBegan)));
    }

    /** Whether a date begins or ends on the day before the window, or begins on the next, as a cure does that ends a breach. */
    private static boolean touches(ImpreciseDate date, LocalDate windowBegan) {
        return date.to().equals(windowBegan)
                || date.from().equals(windowBegan)
                || date.from().equals(windowBegan.plusDays(1));
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
