package org.clausetracker.web.clause;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.clause.WordingDetail;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.lists.Page;
import org.clausetracker.status.ClauseAccount;
import org.clausetracker.status.ClauseStatusDetail;
import org.clausetracker.web.agreement.BoardPages;
import org.clausetracker.web.agreement.Points;
import org.clausetracker.web.clause.ClauseView.Around;
import org.clausetracker.web.clause.ClauseView.OtherWording;
import org.clausetracker.web.draw.Chart;
import org.clausetracker.web.draw.TimeScale;
import org.clausetracker.web.draw.TimeSpan;
import org.clausetracker.web.finding.FindingColumns;
import org.clausetracker.web.site.AgreementNames;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Dates;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One clause: its words, its status with the reasons, and everything that was said about it. */
@Path("/agreements/{slug}/clauses/{label}")
@Produces(Html.TYPE)
class ClausePages {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final ClauseVerdicts verdicts;
    private final ClauseEvidence evidence;
    private final Visit visit;
    private final Dates dates;

    ClausePages(
            AgreementService agreements,
            ClauseService clauses,
            ClauseVerdicts verdicts,
            ClauseEvidence evidence,
            Visit visit,
            Dates dates) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.verdicts = verdicts;
        this.evidence = evidence;
        this.visit = visit;
        this.dates = dates;
    }

    @CheckedTemplate(basePath = "clause")
    static class Templates {
        static native TemplateInstance clause(ClauseView view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public String clause(
            @RestPath String slug,
            @RestPath String label,
            @BeanParam AsOfQuery query,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to) {
        AgreementSummary agreement = agreements.summary(slug);
        AsOf asOf = visit.asOf(agreement, query);
        TimeSpan span = evidence.span(from, to, BoardPages.scale(agreement.signedOn(), asOf));
        return Templates.clause(view(agreement, clauses.get(slug, label), asOf, span))
                .render();
    }

    private ClauseView view(AgreementSummary agreement, ClauseDetail clause, AsOf asOf, TimeSpan span) {
        ClauseAccount account = verdicts.account(agreement, clause, asOf, span);
        ClauseStatusDetail status = account.status();
        Page<FindingSummary> newest = evidence.findings(clause);
        List<FindingSummary> all = newest.items();
        Names names = visit.names(named(agreement, clause, status, all));
        FindingColumns columns = FindingColumns.of(all, asOf, names, dates);
        Behinds behinds = Behinds.of(columns);
        TimeScale whole = BoardPages.scale(agreement.signedOn(), asOf);
        Chart chart = evidence.chart(clause, account.timeline(), columns, span);
        WordingDetail wording = primary(clause, asOf.day());
        Points points = new Points(asOf, whole, names, Map.of(), Map.of(), Map.of());
        return new ClauseView(
                asOf,
                agreement,
                AgreementNames.everyday(agreement.otherNames(), agreement.title()),
                clause,
                around(clause),
                wording,
                others(clause, wording),
                status,
                asOf.hindsight() ? null : points.since(account.timeline(), status.headline()),
                verdicts.promises(clause, status, names, behinds),
                verdicts.excluded(status, behinds),
                columns,
                newest.hasMore() ? evidence.count(clause) : all.size(),
                chart,
                ClauseEvidence.newestFirst(account.changes(), behinds),
                verdicts.told(clause, account.told(), names));
    }

    private static List<OtherWording> others(ClauseDetail clause, @Nullable WordingDetail shown) {
        return clause.wordings().stream()
                .filter(other -> !other.equals(shown))
                .map(other -> new OtherWording(
                        other,
                        shown != null && shown.language().equals(other.language())
                                ? WordDiff.of(shown.text(), other.text(), Locale.forLanguageTag(other.language()))
                                : null))
                .toList();
    }

    private Around around(ClauseDetail clause) {
        List<String> labels = clauses.labels(clause.agreement());
        int here = labels.indexOf(clause.label());
        return new Around(
                here > 0 ? labels.get(here - 1) : null, here + 1 < labels.size() ? labels.get(here + 1) : null);
    }

    /** The text shown first on a day. */
    private static @Nullable WordingDetail primary(ClauseDetail clause, LocalDate day) {
        return clause.wordings().stream()
                .filter(WordingDetail::primary)
                .filter(wording ->
                        wording.validFrom() == null || !wording.validFrom().isAfter(day))
                .filter(wording ->
                        wording.validTo() == null || !wording.validTo().isBefore(day))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> named(
            AgreementSummary agreement, ClauseDetail clause, ClauseStatusDetail status, List<FindingSummary> findings) {
        Set<String> slugs = Behinds.parties(findings);
        agreement.parties().forEach(party -> slugs.add(party.party()));
        clause.commitments().forEach(commitment -> {
            slugs.addAll(commitment.beneficiaries());
            commitment.obligors().forEach(obligor -> slugs.add(obligor.party()));
        });
        status.commitments().stream()
                .flatMap(commitment -> commitment.units().stream())
                .flatMap(unit -> Stream.ofNullable(unit.obligor()))
                .forEach(slugs::add);
        return slugs;
    }
}
