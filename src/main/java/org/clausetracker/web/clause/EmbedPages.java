package org.clausetracker.web.clause;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.function.BiFunction;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.finding.Evidence;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingService;
import org.clausetracker.rule.Confidence;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.status.ClauseAccountService;
import org.clausetracker.status.ClauseStatusDetail.UnitStatus;
import org.clausetracker.status.ToldStatus;
import org.clausetracker.web.draw.Badge;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Coverage;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.Reports;
import org.clausetracker.web.site.SiteMessages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** A clause's status for other sites: a picture, and the one page that may stand in a frame. */
@FromDatabase
@Path("/")
class EmbedPages {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final ClauseAccountService accounts;
    private final FindingService findings;
    private final PageSetting setting;

    EmbedPages(
            AgreementService agreements,
            ClauseService clauses,
            ClauseAccountService accounts,
            FindingService findings,
            PageSetting setting) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.accounts = accounts;
        this.findings = findings;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "clause")
    static class Templates {
        static native TemplateInstance badge(Badge view, EmbedView clause);

        static native TemplateInstance card(EmbedView view);

        private Templates() {}
    }

    @GET
    @Path("badge/{slug}/{label}.svg")
    @Produces("image/svg+xml")
    @Operation(hidden = true)
    public String badge(@RestPath String slug, @RestPath String label, @BeanParam AsOfQuery query) {
        Language language = setting.language();
        EmbedView clause = of(slug, label, query, (day, point) -> Evidence.NONE);
        String subject = setting.shown().clauseTitle(label);
        String status = clause.word();
        String day = day(clause, language);
        return Templates.badge(
                        Badge.of(
                                subject,
                                status,
                                title(subject + ": " + status + " (" + day + "). " + clause.name(), clause),
                                clause.headline().group()),
                        clause)
                .render();
    }

    @GET
    @Path("card/{slug}/{label}")
    @Produces(Html.TYPE)
    @Operation(hidden = true)
    public String card(@RestPath String slug, @RestPath String label, @BeanParam AsOfQuery query) {
        return Templates.card(of(
                        slug, label, query, (asOf, point) -> findings.evidence(point, asOf.day(), asOf.publishedBy())))
                .render();
    }

    /** The day of the status; of one to come, that it is foretold and by what. */
    private static String day(EmbedView clause, Language language) {
        String day = language.dates().day(clause.asOf());
        SiteMessages words = language.words();
        return clause.ahead() ? words.forecastFor(day) + ", " + words.knownToday() : day;
    }

    private static String title(String status, EmbedView clause) {
        return clause.sayings().isEmpty() ? status : status + ". " + String.join(" ", clause.sayings());
    }

    /** @param counted what is counted on the clause by what was known on the day */
    private EmbedView of(
            String slug, String label, AsOfQuery query, BiFunction<AsOf, FindingFilter, Evidence> counted) {
        Language language = setting.language();
        AgreementSummary agreement = agreements.summary(slug);
        AsOf asOf = setting.asOf(agreement, query);
        ClauseDetail clause = setting.shown().clause(clauses.get(slug, label));
        ToldStatus told = accounts.told(slug, label, asOf.clocks(), language.locale());
        UnitStatus decisive = ClauseVerdict.decisive(told.status()).orElse(null);
        Evidence evidence = counted.apply(asOf, FindingFilter.ofClause(slug, label));
        Names names = setting.names(new NamedParties().speakers(told).evidence(List.of(evidence)));
        return new EmbedView(
                slug,
                setting.shown().everyday(agreement),
                label,
                clause.heading(),
                told.status().headline(),
                ClauseVerdict.word(clause, told.status(), language),
                !clause.commitments().isEmpty(),
                decisive == null ? Confidence.NONE : decisive.confidence(),
                VerdictSentences.of(clause.commitments(), names, asOf.day(), language)
                        .of(told),
                new Coverage(agreements.coverage(slug), asOf.day()),
                Reports.of(evidence, names, language),
                asOf.day(),
                asOf.isAhead(),
                asOf.chosen());
    }
}
