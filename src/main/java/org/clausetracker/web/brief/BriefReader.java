package org.clausetracker.web.brief;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.BoardDays;
import org.clausetracker.clause.ClauseBoardRow;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.ClauseFilter;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.party.PartyDetail;
import org.clausetracker.party.PartyService;
import org.clausetracker.request.QueryReader;
import org.clausetracker.status.ClauseAccount;
import org.clausetracker.status.ClauseAccountService;
import org.clausetracker.status.Voice;
import org.clausetracker.web.brief.BriefDuties.Standing;
import org.clausetracker.web.brief.BriefMatter.Kind;
import org.clausetracker.web.brief.BriefMatter.Subject;
import org.clausetracker.web.draw.StatusTimeline;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.AsOfQuery;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.PageContext;
import org.clausetracker.web.site.PageSetting;
import org.jspecify.annotations.Nullable;

/** Reads what a brief tells of a clause, of an agreement or of a party. */
@ApplicationScoped
class BriefReader {

    /** Duties that are told of, at most. */
    static final int MOST_DUTIES = 5;

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final PartyService parties;
    private final ClauseAccountService accounts;
    private final BriefDuties duties;
    private final BriefTimes times;
    private final PageSetting setting;

    BriefReader(
            AgreementService agreements,
            ClauseService clauses,
            PartyService parties,
            ClauseAccountService accounts,
            BriefDuties duties,
            BriefTimes times,
            PageSetting setting) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.parties = parties;
        this.accounts = accounts;
        this.duties = duties;
        this.times = times;
        this.setting = setting;
    }

    BriefMatter clause(String slug, String label, AsOfQuery query, @Nullable String asked) {
        AgreementSummary agreement = agreements.summary(slug);
        AsOf asOf = setting.asOf(agreement, query);
        LocalDate since = since(asked, asOf);
        ClauseDetail all = setting.shown().clause(clauses.get(slug, label));
        ClauseDetail clause = asOf.isThen() ? all.knownBy(asOf.publishedBy()) : all;
        ClauseRef ref = new ClauseRef(slug, label);
        Language language = setting.language();
        ClauseAccount account = accounts.account(
                slug, label, asOf.clocks(), List.of(Voice.EVERYBODY), BriefTimes.days(since, asOf), language.locale());
        Headline headline =
                clause.commitments().isEmpty() ? null : account.status().headline();
        String heading = clause.heading();
        String title = setting.shown().clauseTitle(label);
        Standing standing = BriefDuties.ofClause(clause, account.verdict());
        List<BriefDuty> live = live(standing);
        return new BriefMatter(
                new Subject(
                        Kind.CLAUSE,
                        PageContext.clausePath(slug, label),
                        heading == null ? title : title + ". " + heading,
                        setting.shown().everyday(agreement),
                        headline,
                        headline == null
                                ? language.words().notCodedMeaning()
                                : language.words().headlineMeaning(headline) + since(account, agreement, asOf),
                        Map.of()),
                asOf,
                since,
                standing,
                first(live),
                FindingFilter.ofClause(slug, label),
                BriefTimes.changes(ref, account.changes()),
                BriefTimes.coming(live, asOf));
    }

    private String since(ClauseAccount account, AgreementSummary agreement, AsOf asOf) {
        if (asOf.hindsight()) {
            return "";
        }
        LocalDate first = new StatusTimeline(account.timeline())
                .since(
                        account.status().headline(),
                        asOf.day(),
                        agreement.calendar().knownFrom());
        return first == null
                ? ""
                : " "
                        + setting.language()
                                .words(BriefMessages.class)
                                .soSince(setting.language().dates().day(first));
    }

    BriefMatter agreement(String slug, AsOfQuery query, @Nullable String asked) {
        AgreementSummary agreement = agreements.summary(slug);
        AsOf asOf = setting.asOf(agreement, query);
        LocalDate since = since(asked, asOf);
        Standing standing = duties.ofAgreement(slug, asOf);
        Map<String, Headline> worst = standing.duties().stream()
                .collect(toMap(duty -> duty.clause().label(), BriefDuty::headline, (first, other) -> first));
        List<BriefDuty> live = live(standing);
        List<BriefDuty> chosen = first(oneForEachClause(live));
        return new BriefMatter(
                new Subject(
                        Kind.AGREEMENT,
                        "/agreements/" + PageContext.encoded(slug),
                        setting.shown().everyday(agreement),
                        setting.language().dates().date(agreement.signedOn()),
                        null,
                        counts(worst.values().stream().toList(), points(slug, asOf) - worst.size()),
                        Map.of()),
                asOf,
                since,
                standing,
                chosen,
                FindingFilter.ofAgreement(slug),
                times.changes(slug, since, asOf),
                BriefTimes.coming(live, asOf));
    }

    /** How many clauses of an agreement are more than a heading. */
    private int points(String slug, AsOf asOf) {
        List<ClauseBoardRow> all = clauses.texts(
                        slug,
                        new BoardDays(Optional.of(asOf.day()), asOf.published()),
                        ClauseFilter.ALL,
                        PageRequest.first(ClauseService.MOST))
                .items();
        Set<String> parents = all.stream()
                .map(ClauseBoardRow::parent)
                .filter(Objects::nonNull)
                .collect(toSet());
        return (int) all.stream()
                .filter(clause -> !clause.isHeading(parents.contains(clause.label())))
                .count();
    }

    BriefMatter party(String slug, AsOfQuery query, @Nullable String asked) {
        AsOf asOf = setting.asOf(new QueryReader("brief"), query);
        LocalDate since = since(asked, asOf);
        PartyDetail party = parties.get(slug);
        Standing standing = duties.ofParty(slug, asOf);
        Standing before = duties.ofParty(slug, new AsOf(since, true, Optional.empty(), asOf.today()));
        List<BriefDuty> live = live(standing);
        List<BriefDuty> chosen = first(live);
        Map<String, String> named = setting.shown()
                .agreements(agreements.everydayNames(standing.duties().stream()
                        .map(duty -> duty.clause().agreement())
                        .distinct()
                        .toList()));
        return new BriefMatter(
                new Subject(
                        Kind.PARTY,
                        "/parties/" + PageContext.encoded(slug),
                        setting.shown().party(slug, party.name()),
                        setting.language().words(BriefMessages.class).conduct(),
                        null,
                        standing.duties().isEmpty()
                                ? setting.language().words(BriefMessages.class).owesNothing()
                                : counts(
                                        standing.duties().stream()
                                                .map(BriefDuty::headline)
                                                .toList(),
                                        0),
                        named),
                asOf,
                since,
                standing,
                chosen,
                FindingFilter.about(slug),
                BriefTimes.differences(before.duties(), standing.duties()),
                BriefTimes.coming(live, asOf));
    }

    /** The first day of the changes: the one asked for, or a year before the day of the brief. */
    private static LocalDate since(@Nullable String asked, AsOf asOf) {
        QueryReader reader = new QueryReader("brief");
        LocalDate since = reader.day("since", asked == null || asked.isBlank() ? null : asked)
                .orElseGet(() -> asOf.day().minusYears(1));
        if (since.isAfter(asOf.day())) {
            reader.refuse("since", "since must not be after " + asOf.day() + ", the day of the brief.");
        }
        reader.check();
        return since;
    }

    private static List<BriefDuty> live(Standing standing) {
        return standing.duties().stream()
                .filter(duty -> duty.headline().isLive())
                .toList();
    }

    private static List<BriefDuty> oneForEachClause(List<BriefDuty> worstFirst) {
        Set<String> told = new HashSet<>();
        return worstFirst.stream()
                .filter(duty -> told.add(duty.clause().label()))
                .toList();
    }

    private static List<BriefDuty> first(List<BriefDuty> duties) {
        return duties.stream().limit(MOST_DUTIES).toList();
    }

    /** How many have each status, the worst first. */
    private String counts(List<Headline> headlines, int uncoded) {
        Language language = setting.language();
        Map<Headline, Integer> counts = new EnumMap<>(Headline.class);
        headlines.forEach(headline -> counts.merge(headline, 1, Integer::sum));
        List<String> parts = new ArrayList<>(counts.entrySet().stream()
                .map(count -> language.words().headline(count.getKey()) + ": " + count.getValue())
                .toList());
        if (uncoded > 0) {
            parts.add(language.words().notCodedYet() + ": " + uncoded);
        }
        return String.join("; ", parts) + ".";
    }
}
