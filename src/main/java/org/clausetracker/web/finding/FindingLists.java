package org.clausetracker.web.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.clause.Behinds;
import org.clausetracker.web.finding.FindingList.OfPoint;
import org.clausetracker.web.finding.FindingList.Row;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.Dates;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.Visit;
import org.jspecify.annotations.Nullable;

/** Puts lists of findings together: of any, or of all on one point. */
@ApplicationScoped
class FindingLists {

    private final AgreementService agreements;
    private final AgreementChoices choices;
    private final ClauseService clauses;
    private final FindingService findings;
    private final Visit visit;
    private final Dates dates;

    FindingLists(
            AgreementService agreements,
            AgreementChoices choices,
            ClauseService clauses,
            FindingService findings,
            Visit visit,
            Dates dates) {
        this.agreements = agreements;
        this.choices = choices;
        this.clauses = clauses;
        this.findings = findings;
        this.visit = visit;
        this.dates = dates;
    }

    /** One page of those that a query asks for. */
    FindingList ofAll(FindingListQuery query) {
        Page<FindingSummary> page = page(query, "findings");
        return view(query, page, null, choices.names(agreementsOf(page)));
    }

    /**
     * The same of one point.
     *
     * @throws NotFound when there is no such point
     */
    FindingList ofPoint(String slug, String label, FindingListQuery asked) {
        clauses.require(slug, List.of(label));
        FindingListQuery query = asked.on(slug, label);
        Page<FindingSummary> page = page(query, "findings of " + slug + "/" + label);
        String name = agreements.everydayNames(Set.of(slug)).getOrDefault(slug, slug);
        return view(query, page, new OfPoint(name, label), Names.NONE);
    }

    private Page<FindingSummary> page(FindingListQuery query, String list) {
        QueryReader reader = new QueryReader(list);
        FindingFilter filter = query.filter(reader, Optional.empty());
        PageRequest request = query.page(reader);
        reader.check();
        return findings.browse(filter, TimeOrder.NEWEST_EVENT, request);
    }

    private FindingList view(
            FindingListQuery query, Page<FindingSummary> page, @Nullable OfPoint ofPoint, Names agreementNames) {
        FindingList.Search search = query.search();
        boolean nobody = search.about().equals(FindingFilter.NOBODY);
        List<String> offered = agreements.parties();
        Set<String> named = Behinds.parties(page.items());
        named.addAll(offered);
        Stream.of(nobody ? "" : search.about(), search.reporter())
                .filter(slug -> !slug.isEmpty())
                .forEach(named::add);
        Names names = visit.names(named);
        return new FindingList(
                search,
                ofPoint,
                AgreementChoices.choices(agreementNames),
                Choice.parties(offered, nobody ? "" : search.about(), names),
                page.items().stream()
                        .map(finding -> new Row(
                                FindingColumns.card(finding, names, dates), agreementNames.of(finding.agreement())))
                        .toList(),
                names,
                page.nextCursor());
    }

    private static Set<String> agreementsOf(Page<FindingSummary> page) {
        return page.items().stream().map(FindingSummary::agreement).collect(Collectors.toCollection(TreeSet::new));
    }
}
