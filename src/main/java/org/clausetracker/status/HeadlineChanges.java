package org.clausetracker.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.clause.Headline;
import org.clausetracker.request.DayRange;
import org.clausetracker.rule.ClauseHistory;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.Reason;
import org.clausetracker.rule.ReasonCode;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.status.HeadlineChange.Cause;

/** Finds when and why the headline of a clause changed. */
final class HeadlineChanges {

    private static final Set<ReasonCode> BY_SILENCE = Set.of(ReasonCode.EVIDENCE_STALE, ReasonCode.SILENCE);

    private HeadlineChanges() {}

    /** The changes that lie on the days of interest in the timeline of one clause. */
    static List<HeadlineChange> of(AgreementInputs read, String label, List<TimelineRow> timeline, DayRange days) {
        List<HeadlineChange> changes = new ArrayList<>();
        for (int i = 1; i < timeline.size(); i++) {
            TimelineRow before = timeline.get(i - 1);
            TimelineRow after = timeline.get(i);
            if (before.headline() != after.headline() && days.holds(after.from())) {
                changes.add(change(read, label, before.headline(), after));
            }
        }
        return changes;
    }

    private static HeadlineChange change(AgreementInputs read, String label, Headline from, TimelineRow row) {
        LocalDate day = row.from();
        ClauseHistory clause = read.clause(label, day);
        StatusEngine engine = read.configuration(day).engine();
        StatusAnswer answer = engine.evaluateWithoutForecast(Clocks.asOf(day).question(clause));
        // what the headline would be had nothing become public on the day itself
        StatusAnswer unsaid = engine.evaluateWithoutForecast(
                new Clocks(day, Optional.of(day.minusDays(1)), Optional.empty()).question(clause));
        if (unsaid.headline() != row.headline()) {
            List<String> said = turnedOn(clause, day, false);
            if (!said.isEmpty()) {
                return new HeadlineChange(day, from, row.headline(), Cause.STATEMENT, said);
            }
            List<String> withdrawn = turnedOn(clause, day, true);
            if (!withdrawn.isEmpty()) {
                return new HeadlineChange(day, from, row.headline(), Cause.RETRACTION, withdrawn);
            }
        }
        List<Reason> reasons = answer.commitments().stream()
                .flatMap(commitment -> commitment.units().stream())
                .filter(unit -> unit.headline() == row.headline())
                .flatMap(unit -> unit.reasons().stream())
                .toList();
        boolean silence = reasons.stream().anyMatch(reason -> BY_SILENCE.contains(reason.code()));
        Set<String> findings = new TreeSet<>();
        reasons.forEach(reason -> findings.addAll(reason.findings()));
        return new HeadlineChange(
                day, from, row.headline(), silence ? Cause.SILENCE : Cause.TERM, List.copyOf(findings));
    }

    /** Accepted findings that became public, or were withdrawn, on a day. */
    private static List<String> turnedOn(ClauseHistory clause, LocalDate day, boolean withdrawn) {
        return clause.findings().values().stream()
                .flatMap(List::stream)
                .filter(FindingInput::accepted)
                .filter(finding -> withdrawn
                        ? finding.retractedOn() != null
                                && finding.retractedOn().to().equals(day)
                        : finding.day() != null && finding.day().to().equals(day))
                .map(FindingInput::id)
                .distinct()
                .sorted()
                .toList();
    }
}
