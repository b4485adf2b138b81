package org.clausetracker.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.paging.DayRange;
import org.clausetracker.paging.Page;
import org.clausetracker.paging.PageRequest;
import org.clausetracker.paging.QueryReader;
import org.clausetracker.party.PartyService;
import org.clausetracker.statement.StatementFilter;
import org.clausetracker.statement.StatementService;
import org.clausetracker.statement.StatementSummary;
import org.clausetracker.status.HeadlineChange;
import org.clausetracker.status.HistoryService;
import org.clausetracker.web.ChangesView.ClauseChanges;
import org.clausetracker.web.ClauseView.Change;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What changed between two dates. */
@Path("/changes")
@Produces(Html.TYPE)
class ChangesPages {

    private static final int STATEMENTS = 50;

    private final HistoryService histories;
    private final ClauseService clauses;
    private final StatementService statements;
    private final PartyService parties;
    private final FindingService findings;
    private final AgreementChoices agreements;
    private final Dates dates;
    private final Citations citations;

    ChangesPages(
            HistoryService histories,
            ClauseService clauses,
            StatementService statements,
            PartyService parties,
            FindingService findings,
            AgreementChoices agreements,
            Dates dates,
            Citations citations) {
        this.histories = histories;
        this.clauses = clauses;
        this.statements = statements;
        this.parties = parties;
        this.findings = findings;
        this.agreements = agreements;
        this.dates = dates;
        this.citations = citations;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance changes(ChangesView view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public String changes(
            @RestQuery @Nullable String agreement, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        QueryReader reader = new QueryReader("changes");
        Optional<String> slug = reader.text("agreement", agreement);
        DayRange asked = reader.range("from", Field.orAbsent(from), "to", Field.orAbsent(to));
        reader.check();
        LocalDate last = asked.to().orElseGet(citations::today);
        LocalDate first = asked.from().orElseGet(() -> last.minusYears(1));
        if (first.isAfter(last)) {
            reader.refuse("from", "from must not be after to.");
            reader.check();
        }
        Names names = agreements.names(slug.stream().toList());
        return Templates.changes(slug.map(chosen -> of(chosen, first, last, names))
                        .orElseGet(() -> new ChangesView(
                                AgreementChoices.choices(names),
                                "",
                                "",
                                first,
                                last,
                                List.of(),
                                0,
                                List.of(),
                                false,
                                names,
                                null)))
                .render();
    }

    private ChangesView of(String agreement, LocalDate first, LocalDate last, Names names) {
        DayRange days = new DayRange(Optional.of(first), Optional.of(last));
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
        Names partyNames = new Names(parties.names(named));
        Behinds behinds = Behinds.elsewhere(behind, partyNames, dates);
        List<ClauseChanges> changed = changes.entrySet().stream()
                .map(entry -> new ClauseChanges(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(change -> new Change(change, behinds.of(change.findings())))
                                .toList()))
                .toList();
        return new ChangesView(
                AgreementChoices.choices(names),
                agreement,
                names.of(agreement),
                first,
                last,
                changed,
                clauses.labels(agreement).size() - changed.size(),
                said.items().stream().map(StatementList.Row::of).toList(),
                said.hasMore(),
                partyNames,
                citations.at(
                        "/changes?agreement=" + agreement + "&from=" + first + "&to=" + last,
                        "changes:" + agreement + ":" + first + ":" + last,
                        Citations.words().citeChanges(names.of(agreement), first.toString(), last.toString()),
                        Citations.rule()));
    }
}
