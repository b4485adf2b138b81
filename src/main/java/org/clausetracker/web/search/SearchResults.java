package org.clausetracker.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementFilter;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.party.PartyFilter;
import org.clausetracker.party.PartyService;
import org.clausetracker.party.PartySummary;
import org.clausetracker.search.FacetedSearch;
import org.clausetracker.search.FacetedSearch.SearchFacet;
import org.clausetracker.search.SearchMatch;
import org.clausetracker.search.SearchPage;
import org.clausetracker.search.SearchService;
import org.clausetracker.search.SearchType;
import org.clausetracker.search.Widening;
import org.clausetracker.web.search.SearchView.Facet;
import org.clausetracker.web.search.SearchView.Named;
import org.clausetracker.web.search.SearchView.Narrowing;
import org.clausetracker.web.search.SearchView.Widened;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;
import org.clausetracker.web.site.PageSetting;

/** Puts names to what a search found. */
@ApplicationScoped
class SearchResults {

    /** Ways to narrow the result down that are offered of each sort. */
    private static final int OFFERED = 6;

    private final AgreementService agreements;
    private final PageSetting setting;
    private final AgreementChoices choices;
    private final ShownHits shown;
    private final PartyService parties;
    private final SearchService searches;

    SearchResults(
            AgreementService agreements,
            PageSetting setting,
            AgreementChoices choices,
            ShownHits shown,
            PartyService parties,
            SearchService searches) {
        this.agreements = agreements;
        this.parties = parties;
        this.searches = searches;
        this.setting = setting;
        this.choices = choices;
        this.shown = shown;
    }

    SearchView of(SearchListQuery query, AsOf asOf, FacetedSearch found) {
        SearchForm asked = query.asked();
        boolean byName =
                query.isFirst() && !asked.getQ().isEmpty() && query.number().isEmpty();
        List<String> namedAgreements = byName ? agreementsNamed(asked.getQ(), asOf) : List.of();
        List<String> namedParties = byName ? partiesNamed(asked.getQ()) : List.of();
        Names agreementNames = choices.names(
                asOf.publishedBy(),
                Stream.of(
                                found.page().items().stream().flatMap(hit -> hit.agreements().stream()),
                                found.agreements().stream().limit(OFFERED).map(SearchFacet::value),
                                namedAgreements.stream())
                        .flatMap(slugs -> slugs)
                        .toList());
        List<String> choosable = agreements.parties(asOf.publishedBy());
        Map<String, String> speakers = shown.speakers(found.page());
        NamedParties named = new NamedParties()
                .addAll(choosable)
                .addAll(speakers.values())
                .add(asked.of(SearchForm.PARTY))
                .addAll(namedParties);
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
                Choice.parties(choosable, asked.of(SearchForm.PARTY), partyNames),
                named(namedParties, partyNames, namedAgreements, agreementNames),
                shown.hits(page, SearchMatch.NUMBER, agreementNames, speakerNames),
                shown.hits(page, SearchMatch.WORDS, agreementNames, speakerNames),
                facets(asked, found, agreementNames, partyNames, language),
                (int) found.types().stream().mapToLong(SearchFacet::count).sum(),
                page.bounded(),
                page.ignored(),
                page.widened().stream().map(SearchResults::widened).toList(),
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
                Choice.parties(
                        choosable,
                        query.asked().of(SearchForm.PARTY),
                        setting.names(new NamedParties().addAll(choosable))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                true);
    }

    private List<String> agreementsNamed(String text, AsOf asOf) {
        AgreementFilter filter = AgreementFilter.knownBy(asOf.publishedBy()).named(text);
        return agreements.browse(filter, PageRequest.first(OFFERED)).items().stream()
                .map(AgreementSummary::slug)
                .toList();
    }

    private List<String> partiesNamed(String text) {
        PartyFilter filter = new PartyFilter(Set.of(), Set.of(), Optional.of(text));
        return Stream.concat(
                        searches.partiesCalled(text).stream(),
                        parties.browse(filter, PageRequest.first(OFFERED)).items().stream()
                                .map(PartySummary::slug))
                .distinct()
                .limit(OFFERED)
                .toList();
    }

    private static List<Named> named(
            List<String> parties, Names partyNames, List<String> agreements, Names agreementNames) {
        return Stream.concat(
                        agreements.stream()
                                .map(slug ->
                                        new Named(agreementNames.of(slug), "/agreements/" + PageContext.encoded(slug))),
                        parties.stream()
                                .map(slug -> new Named(partyNames.of(slug), "/parties/" + PageContext.encoded(slug))))
                .toList();
    }

    private static Widened widened(Widening one) {
        int first = Math.min(OFFERED, one.also().size());
        return new Widened(
                one.asked(),
                one.kind(),
                one.also().subList(0, first),
                one.also().subList(first, one.also().size()),
                one.caution());
    }

    private static List<Facet> facets(
            SearchForm asked, FacetedSearch found, Names agreements, Names parties, Language language) {
        return Stream.of(
                        new Facet(
                                language.words(SearchMessages.class).searchIn(),
                                values(
                                        found.types(),
                                        asked.of(SearchForm.TYPE),
                                        type -> language.words(SearchMessages.class)
                                                .hitType(SearchType.valueOf(type)),
                                        type -> asked.with(SearchForm.TYPE, type))),
                        new Facet(
                                language.words().agreement(),
                                values(
                                        found.agreements(),
                                        asked.of(SearchForm.AGREEMENT),
                                        agreements::of,
                                        slug -> asked.with(SearchForm.AGREEMENT, slug))),
                        new Facet(
                                language.words().party(),
                                values(
                                        found.parties(),
                                        asked.of(SearchForm.PARTY),
                                        parties::of,
                                        slug -> asked.with(SearchForm.PARTY, slug))))
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
                    with.apply("").getQuery()));
            return values;
        }
        counts.entrySet().stream()
                .limit(OFFERED)
                .forEach(one -> values.add(new Narrowing(
                        name.apply(one.getKey()),
                        one.getValue(),
                        false,
                        with.apply(one.getKey()).getQuery())));
        return values;
    }
}
