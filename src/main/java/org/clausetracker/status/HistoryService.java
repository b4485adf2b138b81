package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.clause.Headline;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.request.DayRange;
import org.clausetracker.rule.ClauseHistory;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.Reason;
import org.clausetracker.rule.ReasonCode;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.status.HeadlineChange.Cause;

/** Tells how the status of clauses moved over time, seen without hindsight. */
@ApplicationScoped
public class HistoryService {

    private static final Set<ReasonCode> BY_SILENCE = Set.of(ReasonCode.EVIDENCE_STALE, ReasonCode.SILENCE);

    private final TimelineStore store;
    private final InputReader inputs;
    private final ClauseService clauses;
    private final AgreementService agreements;

    HistoryService(TimelineStore store, InputReader inputs, ClauseService clauses, AgreementService agreements) {
        this.store = store;
        this.inputs = inputs;
        this.clauses = clauses;
        this.agreements = agreements;
    }

    /**
     * The stretches of days on which a clause had one status, the oldest first.
     *
     * @throws NotFound when there is no such clause
     */
    public List<TimelineRow> timeline(String agreement, String label) {
        clauses.require(agreement, Set.of(label));
        return store.timeline(agreement, label);
    }

    /**
     * The same of every clause of an agreement, by label.
     *
     * @throws NotFound when there is no such agreement
     */
    public Map<String, List<TimelineRow>> timelines(String agreement) {
        agreements.require(Set.of(agreement));
        return store.timelines(agreement, Optional.empty());
    }

    /**
     * Each change of a clause's headline, the oldest first.
     *
     * @param days the days of interest
     * @throws NotFound when there is no such clause
     */
    public List<HeadlineChange> changes(String agreement, String label, DayRange days) {
        List<TimelineRow> timeline = timeline(agreement, label);
        AgreementInputs read = inputs.read(agreement, Optional.of(List.of(label)), Optional.empty());
        return changes(read, label, timeline, days);
    }

    /**
     * Each change of a headline in an agreement, the oldest first, by label; clauses without one are absent. The number of
     * SQL statements does not depend on how many clauses there are.
     *
     * @param days the days of interest
     * @throws NotFound when there is no such agreement
     */
    public Map<String, List<HeadlineChange>> changes(String agreement, DayRange days) {
        Map<String, List<TimelineRow>> timelines = timelines(agreement);
        AgreementInputs read = inputs.read(agreement, Optional.empty(), Optional.empty());
        Map<String, List<HeadlineChange>> changes = new LinkedHashMap<>();
        for (String label : read.clauses().keySet()) {
            List<HeadlineChange> ofClause = changes(read, label, timelines.getOrDefault(label, List.of()), days);
            if (!ofClause.isEmpty()) {
                changes.put(label, ofClause);
            }
        }
        return changes;
    }

    /** The changes that lie on the days of interest in the timeline of one clause. */
    static List<HeadlineChange> changes(AgreementInputs read, String label, List<TimelineRow> timeline, DayRange days) {
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
                        : finding.statedOn().to().equals(day))
                .map(FindingInput::id)
                .distinct()
                .sorted()
                .toList();
    }
}
