package org.clausetracker.web.clause;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.rule.Confidence;
import org.clausetracker.status.ClauseAccountService;
import org.clausetracker.status.ClauseStatusDetail.UnitStatus;
import org.clausetracker.status.ToldStatus;
import org.clausetracker.web.draw.Badge;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** A clause's status for other sites: a picture, and the one page that may stand in a frame. */
@Path("/")
class EmbedPages {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final ClauseAccountService accounts;
    private final PageSetting setting;

    EmbedPages(AgreementService agreements, ClauseService clauses, ClauseAccountService accounts, PageSetting setting) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.accounts = accounts;
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
        EmbedView clause = of(slug, label, query, language);
        String subject = language.words().titleClause(label);
        String status = language.words().headline(clause.headline());
        String day = language.dates().day(clause.asOf());
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
        return Templates.card(of(slug, label, query, setting.language())).render();
    }

    private static String title(String status, EmbedView clause) {
        return clause.sayings().isEmpty() ? status : status + ". " + String.join(" ", clause.sayings());
    }

    private EmbedView of(String slug, String label, AsOfQuery query, Language language) {
        AgreementSummary agreement = agreements.summary(slug);
        AsOf asOf = setting.asOf(agreement, query);
        ClauseDetail clause = setting.shown().clause(clauses.get(slug, label));
        ToldStatus told = accounts.told(slug, label, asOf.clocks(), language.locale());
        UnitStatus decisive = ClauseVerdict.decisive(told.status()).orElse(null);
        Names names = setting.names(new NamedParties().speakers(told));
        return new EmbedView(
                slug,
                setting.shown().everyday(agreement),
                label,
                clause.heading(),
                told.status().headline(),
                decisive == null ? Confidence.NONE : decisive.confidence(),
                VerdictSentences.of(clause.commitments(), names, asOf.day(), language)
                        .of(told),
                asOf.day(),
                asOf.isAhead(),
                asOf.chosen());
    }
}
