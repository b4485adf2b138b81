package org.clausetracker.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.request.DayRange;
import org.clausetracker.rule.ClauseHistory;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.ReasonCode;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.rule.UnitAnswer;

/** Finds when and why the headline of a clause changed, and when its deadline or its text did. */
final class HeadlineChanges {

    private final AgreementInputs read;
    private final String label;

    private HeadlineChanges(AgreementInputs read, String label) {
        this.read = read;
        this.label = label;
    }

    /**
     * The changes that lie on the days of interest in the timeline of one clause.
     *
     * @param amendments of the texts of any clauses
     */
    static List<HeadlineChange> of(
            AgreementInputs read, String label, List<TimelineRow> timeline, List<Amendment> amendments, DayRange days) {
        if (timeline.isEmpty()) {
            return List.of();
        }
        HeadlineChanges clause = new HeadlineChanges(read, label);
        List<HeadlineChange> changes = clause.ofHeadline(timeline, days);
        List<HeadlineChange> others = new ArrayList<>();
        Set<LocalDate> told = changes.stream()
                .filter(change -> change.event() == ChangeEvent.DEADLINE_MOVED)
                .map(HeadlineChange::on)
                .collect(Collectors.toSet());
        clause.movedDeadlines().stream()
                .filter(day -> days.holds(day) && !told.contains(day))
                .forEach(day -> others.add(unchanged(timeline, day, ChangeEvent.DEADLINE_MOVED)));
        amendments.stream()
                .filter(amendment -> amendment.clause().equals(label) && days.holds(amendment.on()))
                .forEach(amendment -> others.add(unchanged(timeline, amendment.on(), ChangeEvent.WORDING_AMENDED)));
        changes.addAll(others);
        changes.sort(Comparator.comparing(HeadlineChange::on));
        return changes;
    }

    private List<HeadlineChange> ofHeadline(List<TimelineRow> timeline, DayRange days) {
        List<HeadlineChange> changes = new ArrayList<>();
        for (int i = 1; i < timeline.size(); i++) {
            TimelineRow before = timeline.get(i - 1);
            TimelineRow after = timeline.get(i);
            if (before.headline() != after.headline() && days.holds(after.from())) {
                changes.add(change(before.headline(), after));
            }
        }
        return changes;
    }

    /** The days on which another due day than the known one was announced. */
    private Set<LocalDate> movedDeadlines() {
        ClauseHistory clause = read.clauses().get(label);
        if (clause == null) {
            return Set.of();
        }
        return clause.commitments().stream()
                .flatMap(commitment -> commitment.commitment().deadlines().stream())
                .map(version -> version.announcedOn().to())
                .filter(day -> CalendarEvents.of(clause.commitments(), day, day).contains(ChangeEvent.DEADLINE_MOVED))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static HeadlineChange unchanged(List<TimelineRow> timeline, LocalDate day, ChangeEvent event) {
        Headline headline = timeline.get(0).headline();
        for (TimelineRow row : timeline) {
            if (!row.from().isAfter(day)) {
                headline = row.headline();
            }
        }
        return new HeadlineChange(day, headline, headline, event.cause(), event, List.of());
    }

    private HeadlineChange change(Headline from, TimelineRow row) {
        LocalDate day = row.from();
        ClauseHistory clause = read.clause(label, day);
        RuleConfiguration configuration = read.configuration(day);
        StatusEngine engine = configuration.engine();
        Optional<Turn> said = turn(engine, clause, row);
        if (said.isPresent()) {
            return change(day, from, row.headline(), said.get().event, said.get().findings);
        }
        ChangeEvent event = new TimeEvents(clause.commitments(), clause.findings(), configuration.disputeDays())
                .on(day, day, from, row.headline());
        return change(
                day,
                from,
                row.headline(),
                event,
                switch (event) {
                    case EVIDENCE_LAPSED ->
                        lapsedEvidence(
                                day,
                                from,
                                engine.evaluateWithoutForecast(Clocks.asOf(day).question(clause)));
                    case READING_LAPSED ->
                        ids(
                                clause,
                                finding -> finding.kind() == FindingKind.INTERPRETATION_DISPUTE
                                        && finding.day() != null
                                        && finding.day()
                                                .to()
                                                .plusDays(configuration.disputeDays())
                                                .equals(day));
                    default -> List.of();
                });
    }

    /** What the verdict of the eve rested on and that of the day does not. */
    private List<String> lapsedEvidence(LocalDate day, Headline from, StatusAnswer answer) {
        LocalDate eve = day.minusDays(1);
        Set<String> lapsed = new TreeSet<>(behind(
                read.configuration(eve)
                        .engine()
                        .evaluateWithoutForecast(Clocks.asOf(eve).question(read.clause(label, eve))),
                unit -> unit.headline() == from));
        lapsed.removeAll(behind(answer, unit -> true));
        return List.copyOf(lapsed);
    }

    /** The findings that verdicts rest on, without those that are only named as the last ones. */
    private static Set<String> behind(StatusAnswer answer, Predicate<UnitAnswer> which) {
        return answer.commitments().stream()
                .flatMap(commitment -> commitment.units().stream())
                .filter(which)
                .flatMap(unit -> unit.reasons().stream())
                .filter(reason -> reason.code() != ReasonCode.EVIDENCE_STALE)
                .flatMap(reason -> reason.findings().stream())
                .collect(Collectors.toSet());
    }

    private static HeadlineChange change(
            LocalDate day, Headline from, Headline to, ChangeEvent event, List<String> findings) {
        return new HeadlineChange(day, from, to, event.cause(), event, findings);
    }

    /** What was said or withdrawn on a day. */
    private record Turn(ChangeEvent event, List<String> findings) {}

    /** What was said or withdrawn on the first day of a headline, where the headline rests on it. */
    private static Optional<Turn> turn(StatusEngine engine, ClauseHistory clause, TimelineRow row) {
        LocalDate day = row.from();
        List<String> said = ids(
                clause, finding -> finding.day() != null && finding.day().to().equals(day));
        List<String> withdrawn = ids(
                clause,
                finding -> finding.retractedOn() != null
                        && finding.retractedOn().to().equals(day));
        if (said.isEmpty() && withdrawn.isEmpty()) {
            return Optional.empty();
        }
        // what the headline would be had nothing become public on the day itself
        Clocks eve = new Clocks(day, Optional.of(day.minusDays(1)), Optional.empty());
        if (isReachedBy(engine, clause, eve, row)) {
            return Optional.empty();
        }
        // a due day or a successor that became public on the day may explain it without the statements
        if (!said.isEmpty()
                && CalendarEvents.isAnnounced(clause.commitments(), day)
                && isReachedBy(engine, without(clause, Set.copyOf(said)), Clocks.asOf(day), row)) {
            return Optional.empty();
        }
        return Optional.of(
                said.isEmpty()
                        ? new Turn(ChangeEvent.REPORT_WITHDRAWN, withdrawn)
                        : new Turn(ChangeEvent.STATEMENT_PUBLISHED, said));
    }

    private static boolean isReachedBy(StatusEngine engine, ClauseHistory clause, Clocks clocks, TimelineRow row) {
        return engine.evaluateWithoutForecast(clocks.question(clause)).headline() == row.headline();
    }

    private static ClauseHistory without(ClauseHistory clause, Set<String> ids) {
        Map<String, List<FindingInput>> kept = new HashMap<>();
        clause.findings()
                .forEach((commitment, findings) -> kept.put(
                        commitment,
                        findings.stream()
                                .filter(finding -> !ids.contains(finding.id()))
                                .toList()));
        return new ClauseHistory(clause.signatories(), clause.commitments(), kept);
    }

    /** Accepted findings of a sort, by id. */
    private static List<String> ids(ClauseHistory clause, Predicate<FindingInput> test) {
        return clause.findings().values().stream()
                .flatMap(List::stream)
                .filter(FindingInput::accepted)
                .filter(test)
                .map(FindingInput::id)
                .distinct()
                .sorted()
                .toList();
    }
}
