package org.clausetracker.web.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.DayRange;
import org.clausetracker.statement.StatementFilter;
import org.clausetracker.statement.StatementService;
import org.clausetracker.statement.StatementSummary;
import org.clausetracker.status.HeadlineChange;
import org.clausetracker.status.HistoryService;
import org.clausetracker.web.change.ChangesView.Between;
import org.clausetracker.web.change.ChangesView.ClauseChanges;
import org.clausetracker.web.clause.Behinds;
import org.clausetracker.web.clause.ClauseView.Change;
import org.clausetracker.web.site.Dates;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.Visit;
import org.clausetracker.web.statement.StatementList;

/** Puts together what changed in an agreement between two days, and who said what in between. */
@ApplicationScoped
class Changes {

    private static final int STATEMENTS = 50;

    private final HistoryService histories;
    private final ClauseService clauses;
    private final StatementService statements;
    private final FindingService findings;
    private final Visit visit;
    private final Dates dates;

    Changes(
            HistoryService histories,
            ClauseService clauses,
            StatementService statements,
            FindingService findings,
            Visit visit,
            Dates dates) {
        this.histories = histories;
        this.clauses = clauses;
        this.statements = statements;
        this.findings = findings;
        this.visit = visit;
        this.dates = dates;
    }

    Between between(String agreement, DayRange days) {
        Map<String, List<HeadlineChange>> changes = histories.changes(agreement, days);
        List<FindingSummary> behind = findings.named(changes.values().stream()
                .flatMap(List::stream)
                .flatMap(change -> change.findings().stream())
                .collect(Collectors.toSet()));
        Page<StatementSummary> said = statements.browse(
                new StatementFilter(
                        Set.of(agreement), Set.of(), Set.of(), Set.of(), days, DayRange.always(), Optional.empty()),
                PageRequest.first(STATEMENTS));
        Set<String> named = Behinds.parties(behind);
        said.items().stream()
                .map(StatementSummary::speaker)
                .filter(Objects::nonNull)
                .forEach(named::add);
        Names names = visit.names(named);
        Behinds behinds = Behinds.elsewhere(behind, names, dates);
        List<ClauseChanges> changed = changes.entrySet().stream()
                .map(entry -> new ClauseChanges(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(change -> new Change(change, behinds.of(change.findings())))
                                .toList()))
                .toList();
        return new Between(
                changed,
                clauses.labels(agreement).size() - changed.size(),
                said.items().stream().map(StatementList.Row::of).toList(),
                said.hasMore(),
                names);
    }
}
