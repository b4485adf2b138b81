package org.clausetracker.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.search.SearchHit;
import org.clausetracker.search.SearchMatch;
import org.clausetracker.search.SearchPage;
import org.clausetracker.search.SearchType;
import org.clausetracker.search.Segment;
import org.clausetracker.statement.StatementService;
import org.clausetracker.web.search.SearchView.Hit;
import org.clausetracker.web.search.SearchView.Passage;
import org.clausetracker.web.site.AgreementChoices;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.SiteMessages;
import org.clausetracker.web.site.Visible;

/** Puts names to hits: what each is called, and where it is shown. */
@ApplicationScoped
class ShownHits {

    private final StatementService statements;
    private final AgreementChoices choices;
    private final PageSetting setting;

    ShownHits(StatementService statements, AgreementChoices choices, PageSetting setting) {
        this.statements = statements;
        this.choices = choices;
        this.setting = setting;
    }

    /** What was found, for a page that has no form. */
    List<Hit> hits(SearchPage page) {
        Map<String, String> speakers = speakers(page);
        Names partyNames = setting.names(new NamedParties().addAll(speakers.values()));
        speakers.replaceAll((id, slug) -> partyNames.of(slug));
        return hits(
                page,
                SearchMatch.WORDS,
                choices.namesOf(page.items().stream()
                        .flatMap(hit -> hit.agreements().stream())
                        .distinct()
                        .toList()),
                speakers);
    }

    /** Slugs of those who made the statements that were found, by id. */
    Map<String, String> speakers(SearchPage page) {
        return new HashMap<>(statements.speakers(page.items().stream()
                .filter(hit -> hit.type() == SearchType.STATEMENT)
                .map(SearchHit::id)
                .toList()));
    }

    /**
     * The hits that were found in one way.
     *
     * @param agreements names of their agreements
     * @param speakers names of those who made the statements, by id of the statement
     */
    List<Hit> hits(SearchPage page, SearchMatch match, Names agreements, Map<String, String> speakers) {
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
                        hit.fragments().stream().map(ShownHits::parts).toList()))
                .toList();
    }

    private static List<Passage> parts(List<Segment> fragment) {
        return fragment.stream()
                .map(segment -> new Passage(Visible.visible(segment.text()), segment.hit()))
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
}
