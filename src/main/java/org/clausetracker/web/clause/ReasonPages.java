package org.clausetracker.web.clause;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.request.QueryReader;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.status.ClauseAccountService;
import org.clausetracker.status.ClauseStatusDetail;
import org.clausetracker.status.ClauseStatusDetail.UnitStatus;
import org.clausetracker.web.clause.ClauseView.Promise;
import org.clausetracker.web.finding.FindingLinks;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.FormField;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Why one duty stands as it does, for the cells of the matrix: the verdict on one party, with its reasons. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class ReasonPages {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final ClauseAccountService accounts;
    private final FindingService findings;
    private final PageSetting setting;

    ReasonPages(
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
        static native TemplateInstance reasons(ReasonsView view);

        private Templates() {}
    }

    /**
     * The reasons for the verdict on a duty.
     *
     * @param duty letter of the commitment
     * @param obligor slug of the party, or NOBODY for breaches attributed to nobody; without it everybody who owes it
     */
    @GET
    @Path("agreements/{slug}/clauses/{label}/reasons")
    @Operation(hidden = true)
    public String reasons(
            @RestPath String slug,
            @RestPath String label,
            @BeanParam AsOfQuery query,
            @RestQuery @Nullable String duty,
            @RestQuery @Nullable String obligor) {
        AgreementSummary agreement = agreements.summary(slug);
        AsOf asOf = setting.asOf(agreement, query);
        ClauseDetail whole = setting.shown().clause(clauses.get(slug, label));
        ClauseDetail clause = asOf.isThen() ? whole.knownBy(asOf.publishedBy()) : whole;
        String letter = letter(clause, duty);
        String whom = FormField.text(obligor);
        Language language = setting.language();
        ClauseStatusDetail status =
                accounts.told(slug, label, asOf.clocks(), language.locale()).status();
        List<FindingSummary> behind = findings.named(findings(
                status,
                clause.commitments().stream()
                        .filter(commitment -> commitment.letter().equals(letter))
                        .map(commitment -> commitment.id())
                        .collect(Collectors.toSet()),
                whom));
        NamedParties named = new NamedParties().findings(behind);
        status.commitments().forEach(commitment -> commitment.units().forEach(unit -> named.add(unit.obligor())));
        Names names = setting.names(named);
        Promise promise = new ClauseVerdict(
                        clause, status, names, FindingLinks.elsewhere(behind, names, language), language)
                .promises().stream()
                        .filter(one -> one.detail().letter().equals(letter))
                        .findFirst()
                        .map(one -> new Promise(
                                one.detail(),
                                one.status(),
                                one.beneficiaries(),
                                one.units().stream()
                                        .filter(judged -> isAbout(judged.unit(), whom))
                                        .toList()))
                        .filter(one -> !one.units().isEmpty())
                        .orElseThrow(() -> new NotFound("duty", slug + "/" + label + "." + letter));
        return Templates.reasons(new ReasonsView(asOf, setting.shown().everyday(agreement), label, promise, whom))
                .render();
    }

    private static String letter(ClauseDetail clause, @Nullable String duty) {
        QueryReader reader = new QueryReader("reasons");
        String letter = reader.oneOf(
                        "duty",
                        FormField.orAbsent(duty),
                        clause.commitments().stream()
                                .map(commitment -> commitment.letter())
                                .toList(),
                        text -> text)
                .orElse("");
        if (letter.isEmpty()) {
            reader.refuse("duty", "duty is required: the letter of a commitment.");
        }
        reader.check();
        return letter;
    }

    private static Set<String> findings(ClauseStatusDetail status, Set<String> commitments, String whom) {
        return status.commitments().stream()
                .filter(commitment -> commitments.contains(commitment.commitment()))
                .flatMap(commitment -> commitment.units().stream())
                .filter(unit -> isAbout(unit, whom))
                .flatMap(unit -> unit.reasons().stream())
                .flatMap(reason -> reason.findings().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isAbout(UnitStatus unit, String whom) {
        String obligor = unit.obligor() == null ? FindingFilter.NOBODY : unit.obligor();
        return whom.isEmpty() || whom.equals(obligor);
    }
}
