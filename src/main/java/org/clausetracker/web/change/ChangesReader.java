package org.clausetracker.web.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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
import org.clausetracker.web.change.ChangesView.ChangesBetween;
import org.clausetracker.web.change.ChangesView.ClauseChanges;
import org.clausetracker.web.finding.FindingLinks;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.statement.ListedStatement;

/** Reads what changed in an agreement between two days, and who said what in between. */
@ApplicationScoped
class ChangesReader {

    private static final int STATEMENTS = 50;

    private final HistoryService histories;
    private final ClauseService clauses;
    private final StatementService statements;
    private final FindingService findings;
    private final PageSetting setting;

    ChangesReader(
            HistoryService histories,
            ClauseService clauses,
            StatementService statements,
            FindingService findings,
            PageSetting setting) {
        this.histories = histories;
        this.clauses = clauses;
        this.statements = statements;
        this.findings = findings;
        this.setting = setting;
    }

    /** The changes of status by the label of their clause. */
    Map<String, List<HeadlineChange>> changes(String agreement, DayRange days) {
        return histories.changes(agreement, days);
    }

    ChangesBetween between(String agreement, DayRange days) {
        Map<String, List<HeadlineChange>> changes = changes(agreement, days);
        List<FindingSummary> behind = findings.named(changes.values().stream()
                .flatMap(List::stream)
                .flatMap(change -> change.findings().stream())
                .collect(Collectors.toSet()));
        Page<StatementSummary> said = statements.browse(
                new StatementFilter(
                        Set.of(agreement),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        days,
                        DayRange.always(),
                        days.to(),
                        Optional.empty()),
                PageRequest.first(STATEMENTS));
        Names names = setting.names(new NamedParties().findings(behind).speakers(said.items()));
        FindingLinks links = FindingLinks.elsewhere(behind, names, setting.language());
        List<ClauseChanges> changed = changes.entrySet().stream()
                .map(clause -> new ClauseChanges(clause.getKey(), StatusChange.of(clause.getValue(), links)))
                .toList();
        return new ChangesBetween(
                changed,
                clauses.labels(agreement).size() - changed.size(),
                said.items().stream().map(ListedStatement::of).toList(),
                said.hasMore(),
                names);
    }
}
