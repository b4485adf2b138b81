package org.clausetracker.web.brief;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.statement.Publication;
import org.clausetracker.status.ChangeEvent;
import org.clausetracker.web.brief.BriefMatter.Coming;
import org.clausetracker.web.brief.BriefMatter.Movement;
import org.clausetracker.web.brief.BriefView.Line;
import org.clausetracker.web.brief.BriefView.Lines;
import org.clausetracker.web.brief.BriefView.Quotation;
import org.clausetracker.web.clause.ClauseMessages;
import org.clausetracker.web.clause.VerdictSentences;
import org.clausetracker.web.finding.FindingLink;
import org.clausetracker.web.finding.FindingLinks;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Beginning;
import org.clausetracker.web.site.Citations;
import org.clausetracker.web.site.DateWriter;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;
import org.clausetracker.web.site.SiteMessages;
import org.clausetracker.web.site.ViewCitation;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a brief.
 *
 * @param matter what it tells
 * @param names names of parties
 * @param links links to the findings
 * @param language the language of the brief
 * @param titles what a clause is called, by its label
 */
record BriefSentences(
        BriefMatter matter, Names names, FindingLinks links, Language language, UnaryOperator<String> titles) {

    private static final Pattern FULL_STOP = Pattern.compile("[.։]$");

    /** Findings that are linked behind one sentence, at most; the page of the clause has them all. */
    private static final int MOST_SOURCES = 3;

    /** Characters of one sentence, at most. */
    private static final int LONGEST_SENTENCE = 420;

    /** Characters of one quotation, at most. */
    private static final int LONGEST_QUOTATION = 320;

    /** Characters of what the brief is about, at most. */
    private static final int LONGEST_TITLE = 160;

    /** Characters of one name, at most. */
    private static final int LONGEST_NAME = 90;

    BriefView brief(
            List<FindingSummary> quoted,
            Map<String, Publication> publications,
            List<Movement> changes,
            List<Coming> coming,
            Citations citations) {
        AsOf asOf = matter.asOf();
        String title = Beginning.of(matter.subject().title(), LONGEST_TITLE);
        String query = PageContext.query(
                "asOf",
                asOf.day().toString(),
                "publishedBy",
                asOf.hindsight() ? asOf.publishedBy().toString() : "",
                "since",
                matter.since().toString());
        ViewCitation citation = citations.at(
                matter.subject().path() + "/brief" + query,
                "brief:" + matter.subject().path().substring(1) + ":" + asOf.day(),
                dated(words().briefOn(title), citations.words()),
                citations.rule(),
                asOf.today());
        return new BriefView(
                asOf,
                day(),
                matter.since(),
                matter.subject().path(),
                query,
                title,
                Beginning.of(matter.subject().under(), LONGEST_TITLE),
                matter.subject().headline(),
                Stream.ofNullable(matter.subject().headline())
                        .map(this::headline)
                        .findFirst()
                        .orElse(""),
                Beginning.of(matter.subject().lead(), LONGEST_SENTENCE),
                lines(
                        words().state(),
                        words().nothingJudged(),
                        matter.chosen().stream().map(this::state).toList(),
                        (int) matter.standing().duties().stream()
                                .filter(duty -> duty.headline().isLive())
                                .count()),
                lines(
                        words().changedSince(dates().day(matter.since())),
                        words().nothingChanged(dates().day(matter.since()), dates().day(asOf.day())),
                        changes.stream().map(this::change).toList(),
                        matter.changes().size()),
                quoted.stream()
                        .map(finding -> quotation(finding, publications.get(finding.statement())))
                        .toList(),
                lines(
                        words().next(),
                        words().nothingComes(),
                        coming.stream().map(this::coming).toList(),
                        matter.coming().size()),
                citation,
                words().weighed(matter.standing().digest()),
                new QrCode(citation.url()),
                language.tag());
    }

    private static Lines lines(String heading, String none, List<Line> shown, int all) {
        return new Lines(heading, none, shown, Math.max(all - shown.size(), 0));
    }

    private String dated(String title, SiteMessages site) {
        String day = matter.asOf().day().toString();
        return matter.asOf().hindsight()
                ? site.citeKnown(title, day, matter.asOf().publishedBy().toString())
                : site.citeOn(title, day);
    }

    /** The day of the brief in words, and what was known on it. */
    private String day() {
        AsOf asOf = matter.asOf();
        SiteMessages site = language.words();
        String day = dates().day(asOf.day());
        if (asOf.isAhead()) {
            return site.forecastFor(day) + ", " + site.knownToday();
        }
        return asOf.hindsight()
                ? site.asOf(day) + ", " + site.hindsightBy(dates().day(asOf.publishedBy()))
                : site.asOf(day);
    }

    private Line state(BriefDuty duty) {
        VerdictSentences sentences = new VerdictSentences(
                Map.of(duty.speakers().commitment(), duty.summary()),
                names,
                matter.asOf().day(),
                language);
        return line(duty.clause(), sentences.of(duty.speakers()), duty.deciding());
    }

    private Line change(Movement change) {
        String from = headline(change.from());
        String to = headline(change.to());
        LocalDate on = change.on();
        ChangeEvent event = change.event();
        if (on == null || event == null) {
            String sentence = words().changedBetween(
                            dates().day(matter.since()),
                            from,
                            dates().day(matter.asOf().day()),
                            to);
            return line(change.clause(), change.summary() + " " + sentence, change.findings());
        }
        String happened = language.words().event(event);
        return line(
                change.clause(),
                change.from() == change.to()
                        ? words().happenedOn(dates().day(on), happened)
                        : words().changedOn(dates().day(on), from, to, happened),
                change.findings());
    }

    private Line coming(Coming one) {
        String day = dates().day(one.on());
        Headline to = one.to();
        if (to == null) {
            return line(
                    one.clause(),
                    words().due(
                                    day,
                                    FULL_STOP.matcher(one.summary().strip()).replaceFirst(""),
                                    names.of(one.obligor())),
                    List.of());
        }
        ClauseMessages clause = language.words(ClauseMessages.class);
        String headline = headline(to);
        return line(
                one.clause(),
                switch (Objects.requireNonNull(one.event())) {
                    case EVIDENCE_LAPSED -> clause.evidenceExpires(headline, day);
                    case READING_LAPSED -> clause.readingExpires(headline, day);
                    case NOTHING_REPORTED -> clause.waitExpires(headline, day);
                    default -> clause.nextChange(headline, day);
                },
                List.of());
    }

    private Line line(ClauseRef clause, String sentence, Collection<String> behind) {
        String title = titles.apply(clause.label());
        String said =
                switch (matter.subject().kind()) {
                    case CLAUSE -> sentence;
                    case AGREEMENT -> words().at(title, sentence);
                    case PARTY ->
                        words().at(
                                        title + ", "
                                                + matter.subject()
                                                        .agreements()
                                                        .getOrDefault(clause.agreement(), clause.agreement()),
                                        sentence);
                };
        FindingLink page = new FindingLink(PageContext.clausePath(clause.agreement(), clause.label()), title);
        List<FindingLink> sources = Stream.concat(
                        links.of(behind.stream().sorted().limit(MOST_SOURCES).toList()).stream()
                                .map(one -> new FindingLink(one.href(), Beginning.of(one.label(), LONGEST_NAME))),
                        behind.size() > MOST_SOURCES
                                ? Stream.of(new FindingLink(page.href(), words().more(behind.size() - MOST_SOURCES)))
                                : Stream.empty())
                .toList();
        return new Line(Beginning.of(said, LONGEST_SENTENCE), sources.isEmpty() ? List.of(page) : sources);
    }

    private Quotation quotation(FindingSummary finding, @Nullable Publication published) {
        String day = finding.statedOn() == null ? language.words().dateUnknown() : dates().date(finding.statedOn());
        String said = words().saidBy(name(finding.reporter()), day);
        String about = finding.about().stream().map(this::name).collect(Collectors.joining(", "));
        String address = published == null ? null : published.url();
        String digest = published == null ? null : published.archivedSha256();
        return new Quotation(
                Beginning.of(finding.excerpt().text(), LONGEST_QUOTATION),
                finding.excerpt().language(),
                finding.excerpt().quoted(),
                language.words().findingKind(finding.kind()) + (about.isEmpty() ? "" : ": " + about),
                published == null || published.publisher().equals(finding.reporter())
                        ? said
                        : said + " " + words().publishedBy(name(published.publisher())),
                address != null && address.matches("https?://[^\\s]{1,300}") ? address : null,
                digest == null ? "" : words().archived(digest),
                links.of(List.of(finding.id())).get(0));
    }

    private String name(String party) {
        return Beginning.of(names.of(party), LONGEST_NAME);
    }

    private String headline(Headline headline) {
        return language.words().headline(headline);
    }

    private DateWriter dates() {
        return language.dates();
    }

    private BriefMessages words() {
        return language.words(BriefMessages.class);
    }
}
