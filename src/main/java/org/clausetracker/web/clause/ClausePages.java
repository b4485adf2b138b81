package org.clausetracker.web.clause;

import static java.util.stream.Collectors.toSet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.clause.ObligorDetail;
import org.clausetracker.clause.WordingDetail;
import org.clausetracker.finding.Answers;
import org.clausetracker.finding.Evidence;
import org.clausetracker.finding.FacetCount;
import org.clausetracker.finding.FindingFacet;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.request.DayRange;
import org.clausetracker.sql.FromDatabase;
import org.clausetracker.status.ClauseAccount;
import org.clausetracker.status.ClauseAccountService;
import org.clausetracker.status.ClauseStatusDetail;
import org.clausetracker.status.VoiceService;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.agreement.SaidFindings;
import org.clausetracker.web.agreement.VoiceTable;
import org.clausetracker.web.agreement.Voices;
import org.clausetracker.web.change.StatusChange;
import org.clausetracker.web.clause.ClauseView.Neighbours;
import org.clausetracker.web.clause.ClauseView.OtherWording;
import org.clausetracker.web.draw.Chart;
import org.clausetracker.web.draw.LegendEntry;
import org.clausetracker.web.draw.Sheet;
import org.clausetracker.web.draw.StatusTimeline;
import org.clausetracker.web.draw.TimeScale;
import org.clausetracker.web.draw.TimeSpan;
import org.clausetracker.web.finding.FindingColumns;
import org.clausetracker.web.finding.FindingLinks;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Coverage;
import org.clausetracker.web.site.Html;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.NamedParties;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageSetting;
import org.clausetracker.web.site.Reports;
import org.clausetracker.web.site.WordDiff;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One clause: its words, its status with the reasons, and everything that was said about it. */
@FromDatabase
@Path("/")
@Produces(Html.TYPE)
class ClausePages {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final ClauseAccountService accounts;
    private final FindingService findings;
    private final VoiceService voices;
    private final SaidFindings saidFindings;
    private final PageSetting setting;

    ClausePages(
            AgreementService agreements,
            ClauseService clauses,
            ClauseAccountService accounts,
            FindingService findings,
            VoiceService voices,
            SaidFindings saidFindings,
            PageSetting setting) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.accounts = accounts;
        this.findings = findings;
        this.voices = voices;
        this.saidFindings = saidFindings;
        this.setting = setting;
    }

    @CheckedTemplate(basePath = "clause")
    static class Templates {
        static native TemplateInstance clause(ClauseView view);

        private Templates() {}
    }

    @GET
    @Path("agreements/{slug}/clauses/{label}")
    @Operation(hidden = true)
    public String clause(@RestPath String slug, @RestPath String label, @BeanParam ChartQuery query) {
        AgreementSummary agreement = agreements.summary(slug);
        AsOf asOf = setting.asOf(agreement, query.day());
        DayRange days = query.days();
        ClauseDetail clause = setting.shown().clause(clauses.get(slug, label));
        return Templates.clause(view(
                        agreement,
                        asOf.isThen() ? clause.knownBy(asOf.publishedBy()) : clause,
                        asOf,
                        days,
                        query.evidence()))
                .render();
    }

    private ClauseView view(
            AgreementSummary agreement, ClauseDetail clause, AsOf asOf, DayRange days, EvidenceQuery asked) {
        Language language = setting.language();
        TimeScale life = TimeScale.ofAgreement(agreement.signedOn(), asOf);
        TimeSpan span = TimeSpan.of(life, days);
        Voices sides = Voices.of(agreement, voices.sides(agreement.slug()), asOf.latestKnown());
        EvidenceFilter filter = asked.read(sides.single(), clause.commitments());
        ClauseAccount account = accounts.account(
                agreement.slug(),
                clause.label(),
                asOf.clocks(),
                sides.shown(),
                new DayRange(Optional.of(span.from()), Optional.of(span.to())),
                language.locale());
        ClauseStatusDetail status = account.status();
        FindingFilter known = knownFindings(clause, asOf);
        Page<FindingSummary> newest =
                findings.browse(known, TimeOrder.NEWEST_EVENT, PageRequest.first(PageRequest.MAX_LIMIT));
        long count = newest.hasMore() ? count(known) : newest.items().size();
        long all = asOf.isThen() ? count(FindingFilter.ofClause(clause.agreement(), clause.label())) : count;
        Set<String> deciding =
                Decision.deciding(status).stream().flatMap(Set::stream).collect(toSet());
        Map<String, FindingSummary> said = saidFindings.in(account.told(), deciding);
        Evidence evidence = findings.evidence(
                FindingFilter.ofClause(clause.agreement(), clause.label()), asOf.day(), asOf.publishedBy());
        Map<String, FindingSummary> read = byId(newest.items(), said.values());
        Names names = setting.names(named(agreement, clause, status, read.values())
                .evidence(List.of(evidence))
                .addAll(sides.names())
                .speakers(account.verdict()));
        List<FindingSummary> shown =
                newest.items().stream().filter(filter::shows).toList();
        FindingColumns columns = FindingColumns.of(newest.items(), (int) (all - count), names, language);
        FindingColumns shownColumns = FindingColumns.of(shown, 0, names, language);
        FindingLinks links = FindingLinks.of(columns, shownColumns);
        ClauseVerdict verdict = new ClauseVerdict(clause, status, names, links, language);
        Set<String> uncounted = verdict.uncountedFindings(newest.items());
        Answers answers = Answers.among(read.values(), asOf.publishedBy());
        Decision decision = Decision.of(status, weighed(read, uncounted), answers);
        Deciders deciders = new Deciders(links, names, language);
        VoiceTable told = verdict.toldBy(account.told(), said);
        Chart chart = new ClauseChart(clause, life, days, status, asOf, Sheet.PAGE)
                .draw(account.timeline(), shownColumns.sides(language));
        String word = ClauseVerdict.word(clause, status, language);
        LocalDate since = since(account, agreement, asOf);
        WordingDetail wording = clause.primaryWordingOn(asOf.day()).orElse(null);
        return new ClauseView(
                asOf,
                agreement,
                setting.shown().everyday(agreement),
                clause,
                new Coverage(agreements.coverage(agreement.slug()), asOf.day()),
                around(clause),
                wording,
                others(clause, wording),
                status,
                word,
                VerdictSentences.of(clause.commitments(), names, asOf.day(), language)
                        .of(account.verdict()),
                since,
                decision.carrying().stream().map(deciders::of).toList(),
                decision.opposing() == null ? null : deciders.of(decision.opposing()),
                verdict.promises(),
                nameNotes(clause, names),
                verdict.excluded(asOf.isThen() ? knownThen(newest, verdict, asOf)::contains : id -> true),
                columns,
                new EvidenceLayout(newest.items(), uncounted, filter, names, language)
                        .view(sides.single(), clause.commitments()),
                new Exchange(answers, links),
                Reports.of(evidence, names, language),
                count,
                chart,
                ChartMessage.of(setting.shown().clauseTitle(clause.label()), word, since, chart, language),
                LegendEntry.all(language),
                newestFirst(StatusChange.of(account.changes(), links)),
                told,
                Telling.of(told));
    }

    private static Map<String, FindingSummary> byId(
            Collection<FindingSummary> newest, Collection<FindingSummary> others) {
        Map<String, FindingSummary> byId = new LinkedHashMap<>();
        newest.forEach(finding -> byId.put(finding.id(), finding));
        others.forEach(finding -> byId.put(finding.id(), finding));
        return byId;
    }

    private static Map<String, FindingSummary> weighed(Map<String, FindingSummary> read, Set<String> uncounted) {
        Map<String, FindingSummary> weighed = new LinkedHashMap<>(read);
        weighed.values().removeIf(finding -> EvidencePart.of(finding, uncounted) == EvidencePart.UNCOUNTED);
        return weighed;
    }

    private List<String> nameNotes(ClauseDetail clause, Names names) {
        return clause.commitments().stream()
                .flatMap(commitment -> commitment.obligors().stream())
                .map(ObligorDetail::party)
                .distinct()
                .map(party -> setting.shown().noteOfParty(party, names.of(party)))
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
    }

    static @Nullable LocalDate since(ClauseAccount account, AgreementSummary agreement, AsOf asOf) {
        return asOf.hindsight()
                ? null
                : new StatusTimeline(account.timeline())
                        .since(
                                account.status().headline(),
                                asOf.day(),
                                agreement.calendar().knownFrom());
    }

    private static List<StatusChange> newestFirst(List<StatusChange> oldestFirst) {
        List<StatusChange> changes = new ArrayList<>(oldestFirst);
        Collections.reverse(changes);
        return changes;
    }

    /** The findings on a clause; on a page of a day that is over, those that were public by then. */
    static FindingFilter knownFindings(ClauseDetail clause, AsOf asOf) {
        FindingFilter all = FindingFilter.ofClause(clause.agreement(), clause.label());
        return asOf.isThen() ? all.publicBy(asOf.publishedBy()) : all;
    }

    /** The ids of findings that were public by the day of a page: those that it shows and, beyond these, those that did not count. */
    private Set<String> knownThen(Page<FindingSummary> shown, ClauseVerdict verdict, AsOf asOf) {
        Set<String> known = shown.items().stream().map(FindingSummary::id).collect(toSet());
        if (shown.hasMore()) {
            findings.named(verdict.excludedFindings()).stream()
                    .filter(finding -> {
                        ImpreciseDate stated = finding.statedOn();
                        return stated != null && !stated.to().isAfter(asOf.publishedBy());
                    })
                    .forEach(finding -> known.add(finding.id()));
        }
        return known;
    }

    private long count(FindingFilter filter) {
        return findings.count(filter, List.of(FindingFacet.KIND)).values().stream()
                .flatMap(List::stream)
                .mapToLong(FacetCount::count)
                .sum();
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

    private Neighbours around(ClauseDetail clause) {
        List<String> labels = clauses.labels(clause.agreement());
        int here = labels.indexOf(clause.label());
        return new Neighbours(
                here > 0 ? labels.get(here - 1) : null, here + 1 < labels.size() ? labels.get(here + 1) : null);
    }

    private static NamedParties named(
            AgreementSummary agreement,
            ClauseDetail clause,
            ClauseStatusDetail status,
            Collection<FindingSummary> findings) {
        NamedParties named = new NamedParties().partiesTo(agreement.parties()).findings(findings);
        clause.commitments().forEach(commitment -> {
            named.addAll(commitment.beneficiaries());
            commitment.obligors().forEach(obligor -> named.add(obligor.party()));
        });
        status.commitments().forEach(commitment -> commitment.units().forEach(unit -> named.add(unit.obligor())));
        return named;
    }
}
