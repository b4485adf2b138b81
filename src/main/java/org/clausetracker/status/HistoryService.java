package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.agreement.AgreementCalendar;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.request.DayRange;
import org.clausetracker.time.Now;

/** Tells how the status of clauses moved over time, seen without hindsight. */
@ApplicationScoped
public class HistoryService {

    private final KeptStatuses kept;
    private final InputReader inputs;
    private final AmendmentReader amendments;
    private final ClauseService clauses;
    private final AgreementService agreements;
    private final Now now;

    HistoryService(
            KeptStatuses kept,
            InputReader inputs,
            AmendmentReader amendments,
            ClauseService clauses,
            AgreementService agreements,
            Now now) {
        this.kept = kept;
        this.inputs = inputs;
        this.amendments = amendments;
        this.clauses = clauses;
        this.agreements = agreements;
        this.now = now;
    }

    /**
     * The stretches of days on which a clause had one status, the oldest first.
     *
     * @throws NotFound when there is no such clause
     */
    public List<TimelineRow> timeline(String agreement, String label) {
        clauses.require(agreement, Set.of(label));
        return kept.timeline(agreement, label);
    }

    /**
     * The same of every clause of an agreement, by label.
     *
     * @throws NotFound when there is no such agreement
     */
    public Map<String, List<TimelineRow>> timelines(String agreement) {
        agreements.require(Set.of(agreement));
        return kept.timelines(agreement, Optional.empty());
    }

    /**
     * The same of some clauses.
     *
     * @param labels labels of clauses of an agreement that is known to be there
     */
    public Map<String, List<TimelineRow>> timelines(String agreement, Collection<String> labels) {
        return kept.timelines(agreement, Optional.of(labels));
    }

    /**
     * Each change of a clause's headline, and each move of a deadline or change of its wording, the oldest first.
     *
     * @param days the days of interest
     * @throws NotFound when there is no such clause
     * @throws NotKnownThen when the agreement was not known by the last of these days
     */
    public List<HeadlineChange> changes(String agreement, String label, DayRange days) {
        DayRange known = known(agreement, days);
        List<TimelineRow> timeline = timeline(agreement, label);
        AgreementInputs read = inputs.read(agreement, Optional.of(List.of(label)), Optional.empty());
        return HeadlineChanges.of(read, label, timeline, amendments.read(agreement, Optional.of(label)), known);
    }

    /**
     * The same of every clause of an agreement, by label; clauses without a change are absent. The number of SQL
     * statements does not depend on how many clauses there are.
     *
     * @param days the days of interest
     * @throws NotFound when there is no such agreement
     * @throws NotKnownThen when it was not known by the last of these days
     */
    public Map<String, List<HeadlineChange>> changes(String agreement, DayRange days) {
        DayRange known = known(agreement, days);
        Map<String, List<TimelineRow>> timelines = kept.timelines(agreement, Optional.empty());
        AgreementInputs read = inputs.read(agreement, Optional.empty(), Optional.empty());
        List<Amendment> amended = amendments.read(agreement, Optional.empty());
        Map<String, List<HeadlineChange>> changes = new LinkedHashMap<>();
        for (String label : read.clauses().keySet()) {
            List<HeadlineChange> ofClause =
                    HeadlineChanges.of(read, label, timelines.getOrDefault(label, List.of()), amended, known);
            if (!ofClause.isEmpty()) {
                changes.put(label, ofClause);
            }
        }
        return changes;
    }

    /** The days of interest on which the agreement was known; each is seen by what was public on it. */
    private DayRange known(String agreement, DayRange days) {
        AgreementCalendar calendar = agreements.calendar(agreement);
        LocalDate last = days.to().orElseGet(() -> now.today(calendar.zone()));
        calendar.requireKnown(last);
        LocalDate first =
                days.from().filter(from -> from.isAfter(calendar.knownFrom())).orElse(calendar.knownFrom());
        return new DayRange(Optional.of(first), Optional.of(last));
    }
}
