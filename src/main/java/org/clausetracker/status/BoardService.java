package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.clause.ClauseSummary;
import org.clausetracker.paging.Page;
import org.clausetracker.paging.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;

/** Lists clauses with their status. */
@ApplicationScoped
public class BoardService {

    private static final Assessed NOTHING = new Assessed(null, 0, 0);

    private final ClauseService clauses;
    private final TimelineStore store;
    private final StatusService statuses;

    BoardService(ClauseService clauses, TimelineStore store, StatusService statuses) {
        this.clauses = clauses;
        this.store = store;
        this.statuses = statuses;
    }

    /**
     * One page of an agreement's clauses in order, each with its text and its status on a day, seen without hindsight.
     *
     * @param day the day asked about; empty: today in the agreement's zone
     * @throws NotFound when there is no such agreement
     */
    public Page<ClauseBoardRow> board(String agreement, Optional<LocalDate> day, PageRequest request) {
        LocalDate asOf = day.orElseGet(() -> statuses.today(agreement));
        Page<ClauseSummary> page = clauses.browse(agreement, asOf, request);
        Map<String, TimelineRow> kept = store.on(agreement, asOf);
        return page.map(clause -> row(clause, kept.get(clause.label())));
    }

    /**
     * The clauses of several agreements in order, each with its headline on a day, seen without hindsight. Agreements
     * without clauses, and names that are no agreement's, are absent.
     *
     * @param days the day asked about, by agreement
     */
    public Map<String, List<ClauseGlance>> glances(Map<String, LocalDate> days) {
        return days.isEmpty() ? Map.of() : store.glances(days);
    }

    private static ClauseBoardRow row(ClauseSummary clause, @org.jspecify.annotations.Nullable TimelineRow status) {
        Headline headline = status == null ? Headline.NOT_ASSESSABLE : status.headline();
        return new ClauseBoardRow(
                clause.label(),
                clause.ordinal(),
                clause.parent(),
                clause.heading(),
                clause.editorialLabel(),
                clause.language(),
                clause.text(),
                headline,
                headline.group(),
                status == null ? Map.of() : status.counts(),
                status == null ? NOTHING : status.assessed());
    }
}
