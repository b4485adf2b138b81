package org.clausetracker.web.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.request.DayRange;
import org.clausetracker.status.ClauseAccount;
import org.clausetracker.status.ClauseAccountService;
import org.clausetracker.status.Voice;
import org.clausetracker.status.VoiceService;
import org.clausetracker.web.agreement.Voices;
import org.clausetracker.web.draw.Chart;
import org.clausetracker.web.draw.Sheet;
import org.clausetracker.web.draw.TimeScale;
import org.clausetracker.web.finding.FindingColumns;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;

/** Reads the chart of a clause alone, as the page of the clause shows it among other things. */
@ApplicationScoped
class ChartReader {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final ClauseAccountService accounts;
    private final FindingService findings;
    private final VoiceService voices;
    private final PageSetting setting;

    ChartReader(
            AgreementService agreements,
            ClauseService clauses,
            ClauseAccountService accounts,
            FindingService findings,
            VoiceService voices,
            PageSetting setting) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.accounts = accounts;
        this.findings = findings;
        this.voices = voices;
        this.setting = setting;
    }

    ClauseDrawing read(String slug, String label, ChartQuery query, Sheet sheet) {
        AgreementSummary agreement = agreements.summary(slug);
        AsOf asOf = setting.asOf(agreement, query.day());
        DayRange asked = query.days();
        ClauseDetail whole = setting.shown().clause(clauses.get(slug, label));
        ClauseDetail clause = asOf.isThen() ? whole.knownBy(asOf.publishedBy()) : whole;
        Language language = setting.language();
        Voices sides = Voices.of(agreement, voices.sides(slug), asOf.latestKnown());
        EvidenceFilter filter = query.evidence().read(sides.single(), clause.commitments());
        ClauseAccount account = accounts.account(
                slug,
                label,
                asOf.clocks(),
                List.of(Voice.EVERYBODY),
                new DayRange(Optional.of(asOf.day()), Optional.of(asOf.day())),
                language.locale());
        List<FindingSummary> shown = findings
                .browse(
                        ClausePages.knownFindings(clause, asOf),
                        TimeOrder.NEWEST_EVENT,
                        PageRequest.first(PageRequest.MAX_LIMIT))
                .items()
                .stream()
                .filter(filter::shows)
                .toList();
        Names names = setting.names(new NamedParties().findings(shown));
        Chart chart = new ClauseChart(
                        clause, TimeScale.ofAgreement(agreement.signedOn(), asOf), asked, account.status(), asOf, sheet)
                .draw(
                        account.timeline(),
                        FindingColumns.of(shown, 0, names, language).sides(language));
        return new ClauseDrawing(
                asOf,
                agreement,
                setting.shown().everyday(agreement),
                clause,
                chart,
                ChartMessage.of(
                        setting.shown().clauseTitle(label),
                        ClauseVerdict.word(clause, account.status(), language),
                        ClausePages.since(account, agreement, asOf),
                        chart,
                        language));
    }
}
