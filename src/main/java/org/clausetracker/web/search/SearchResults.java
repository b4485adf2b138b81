package org.clausetracker.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.search.FacetedSearch;
import org.clausetracker.search.FacetedSearch.SearchFacet;
import org.clausetracker.search.SearchHit;
import org.clausetracker.search.SearchMatch;
import org.clausetracker.search.SearchPage;
import org.clausetracker.search.SearchType;
import org.clausetracker.search.Segment;
import org.clausetracker.statement.StatementService;
import org.clausetracker.web.search.SearchView.Facet;
import org.clausetracker.web.search.SearchView.Hit;
import org.clausetracker.web.search.SearchView.Narrowing;
import org.clausetracker.web.search.SearchView.Passage;
import org.clausetracker.web.search.SearchView.SearchForm;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.SiteMessages;
import org.clausetracker.web.statement.MarkedText;

/** Puts names to what a search found. */
@ApplicationScoped
class SearchResults {

    /** Ways to narrow the result down that are offered of each sort. */
    private static final int OFFERED = 6;

    private final AgreementService agreements;
    private final PageSetting setting;
    private final AgreementChoices choices;
    private final StatementService statements;

    SearchResults(
            AgreementService agreements, PageSetting setting, AgreementChoices choices, StatementService statements) {
        this.agreements = agreements;
        this.setting = setting;
        this.choices = choices;
        this.statements = statements;
    }

    SearchView of(SearchListQuery query, AsOf asOf, FacetedSearch found) {
        SearchForm asked = query.asked();
        Names agreementNames = choices.names(
                asOf.publishedBy(),
                Stream.concat(
                                found.page().items().stream().flatMap(hit -> hit.agreements().stream()),
                                found.agreements().stream().limit(OFFERED).map(SearchFacet::value))
                        .toList());
        List<String> choosable = agreements.parties(asOf.publishedBy());
        Map<String, String> speakers = statements.speakers(found.page().items().stream()
                .filter(hit -> hit.type() == SearchType.STATEMENT)
                .map(SearchHit::id)
                .toList());
        NamedParties named =
                new NamedParties().addAll(choosable).addAll(speakers.values()).add(asked.party());
        found.parties().stream().limit(OFFERED).map(SearchFacet::value).forEach(named::add);
        Names partyNames = setting.names(named);
        Language language = setting.language();
        Map<String, String> speakerNames = new HashMap<>();
        speakers.forEach((id, slug) -> speakerNames.put(id, partyNames.of(slug)));
        SearchPage page = found.page();
        return new SearchView(
                asOf,
                asked,
                List.of(),
                AgreementChoices.choices(agreementNames),
                Choice.parties(choosable, asked.party(), partyNames),
                hits(page, SearchMatch.NUMBER, agreementNames, speakerNames),
                hits(page, SearchMatch.WORDS, agreementNames, speakerNames),
                facets(asked, found, agreementNames, partyNames, language),
                (int) found.types().stream().mapToLong(SearchFacet::count).sum(),
                page.bounded(),
                page.spellings(),
                page.nextCursor(),
                query.isFirst());
    }

    /** The form as it was filled in, with what is wrong with it. */
    SearchView refused(SearchListQuery query, AsOf asOf, List<String> problems) {
        List<String> choosable = agreements.parties(asOf.publishedBy());
        return new SearchView(
                asOf,
                query.asked(),
                problems,
                AgreementChoices.choices(choices.names(asOf.publishedBy())),
                Choice.parties(choosable, query.asked().party(), setting.names(new NamedParties().addAll(choosable))),
                List.of(),
                List.of(),
                List.of(),
                0,
                false,
                List.of(),
                null,
                true);
    }

    private List<Hit> hits(SearchPage page, SearchMatch match, Names agreements, Map<String, String> speakers) {
        return page.items().stream()
                .filter(hit -> hit.match() == match)
                .map(hit -> new Hit(
                        hit.type(),
                        href(hit),
                        title(hit, speakers),
                        hit.agreements().stream().map(agreements::of).toList(),
                        hit.date(),
                        hit.language(),
                        hit.quoted(),
                        hit.fragments().stream().map(SearchResults::parts).toList()))
                .toList();
    }

    private static List<Passage> parts(List<Segment> fragment) {
        return fragment.stream()
                .map(segment -> new Passage(MarkedText.visible(segment.text()), segment.hit()))
                .toList();
    }

    private static String href(SearchHit hit) {
        return switch (hit.type()) {
            case CLAUSE -> PageContext.clausePath(hit.agreements().get(0), String.valueOf(hit.clause()));
            case STATEMENT -> "/statements/" + PageContext.encoded(hit.id());
            case FINDING -> "/findings/" + PageContext.encoded(hit.id());
        };
    }

    private String title(SearchHit hit, Map<String, String> speakers) {
        SiteMessages words = setting.language().words();
        String title = hit.title();
        return switch (hit.type()) {
            case CLAUSE -> clause(hit);
            case STATEMENT ->
                speakers.containsKey(hit.id())
                        ? speakers.get(hit.id()) + ", " + words.citeStatement(hit.id())
                        : words.titleStatement(hit.id());
            case FINDING ->
                (title == null ? words.finding() : words.findingKind(FindingKind.valueOf(title)))
                        + (hit.clause() == null ? "" : ", " + setting.shown().clauseTitle(hit.clause()));
        };
    }

    private String clause(SearchHit hit) {
        String label = String.valueOf(hit.clause());
        String heading = setting.shown().heading(hit.agreements().get(0), label, hit.title());
        return setting.shown().clauseTitle(label) + (heading == null ? "" : ": " + heading);
    }

    private static List<Facet> facets(
            SearchForm asked, FacetedSearch found, Names agreements, Names parties, Language language) {
        return Stream.of(
                        new Facet(
                                language.words(SearchMessages.class).searchIn(),
                                values(
                                        found.types(),
                                        asked.type(),
                                        type -> language.words(SearchMessages.class)
                                                .hitType(SearchType.valueOf(type)),
                                        asked::withType)),
                        new Facet(
                                language.words().agreement(),
                                values(found.agreements(), asked.agreement(), agreements::of, asked::withAgreement)),
                        new Facet(
                                language.words().party(),
                                values(found.parties(), asked.party(), parties::of, asked::withParty)))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    /** The values with the most hits; one that is chosen comes first, with the way back. */
    private static List<Narrowing> values(
            List<SearchFacet> counted,
            String chosen,
            Function<String, String> name,
            Function<String, SearchForm> with) {
        List<Narrowing> values = new ArrayList<>();
        Map<String, Long> counts = new LinkedHashMap<>();
        counted.forEach(facet -> counts.put(facet.value(), facet.count()));
        if (!chosen.isEmpty()) {
            values.add(new Narrowing(
                    name.apply(chosen),
                    counts.getOrDefault(chosen, 0L),
                    true,
                    with.apply("").query()));
            return values;
        }
        counts.entrySet().stream()
                .limit(OFFERED)
                .forEach(one -> values.add(new Narrowing(
                        name.apply(one.getKey()),
                        one.getValue(),
                        false,
                        with.apply(one.getKey()).query())));
        return values;
    }
}
