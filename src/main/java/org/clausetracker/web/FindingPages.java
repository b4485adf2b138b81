package org.clausetracker.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import org.clausetracker.agreement.AgreementDetail;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.paging.Page;
import org.clausetracker.paging.PageRequest;
import org.clausetracker.paging.QueryReader;
import org.clausetracker.paging.TimeOrder;
import org.clausetracker.web.FindingColumns.Card;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Every finding on a clause, page by page: the clause's own page shows the newest alone. */
@Path("/agreements/{slug}/clauses/{label}/findings")
@Produces(Html.TYPE)
class FindingPages {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final FindingService findings;
    private final Visit visit;
    private final Dates dates;

    FindingPages(
            AgreementService agreements, ClauseService clauses, FindingService findings, Visit visit, Dates dates) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.findings = findings;
        this.visit = visit;
        this.dates = dates;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(FindingList view);

        private Templates() {}
    }

    /**
     * What the page shows.
     *
     * @param agreement slug of the agreement
     * @param name the name the agreement goes by
     * @param label number of the clause as printed
     * @param kind name of the kind looked for; empty: any
     * @param cards the findings of this page, the newest event first
     * @param next where the next page begins; null on the last
     */
    public record FindingList(
            String agreement, String name, String label, String kind, List<Card> cards, @Nullable String next) {

        /** The clause in words. */
        public String point() {
            return PageLanguage.current().words().titleClause(label);
        }

        /** The kinds that can be chosen. */
        public List<FindingKind> kinds() {
            return List.of(FindingKind.values());
        }
    }

    @GET
    @Operation(hidden = true)
    public String list(
            @RestPath String slug,
            @RestPath String label,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String cursor) {
        AgreementDetail agreement = agreements.get(slug);
        clauses.require(slug, List.of(label));
        QueryReader reader = new QueryReader("findings of " + slug + "/" + label);
        Optional<FindingKind> chosen = reader.value("kind", StatementListQuery.orAbsent(kind), FindingKind.class);
        PageRequest request = reader.page(null, StatementListQuery.orAbsent(cursor), 2);
        reader.check();
        FindingFilter all = FindingFilter.ofClause(slug, label);
        Page<FindingSummary> page =
                findings.browse(chosen.map(all::ofKind).orElse(all), TimeOrder.NEWEST_EVENT, request);
        Names names = visit.names(Behinds.parties(page.items()));
        return Templates.list(new FindingList(
                        slug,
                        AgreementNames.everyday(agreement.otherNames(), agreement.title()),
                        label,
                        chosen.map(Enum::name).orElse(""),
                        page.items().stream()
                                .map(finding -> FindingColumns.card(finding, names, dates))
                                .toList(),
                        page.nextCursor()))
                .render();
    }
}
