package org.clausetracker.web.clause;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.clause.CommitmentDetail;
import org.clausetracker.clause.Headline;
import org.clausetracker.status.Speakers;
import org.clausetracker.status.Speakers.LapsedAnswer;
import org.clausetracker.status.SpokenHeadline;
import org.clausetracker.status.ToldStatus;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.time.ImpreciseDate.Precision;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;

/**
 * The headline of a clause in sentences: who is accused or credited of what, and who says so. They report, and find
 * nothing themselves.
 *
 * @param summaries what each commitment asks, by its id
 * @param names names of parties
 * @param asOf the day the verdict is about
 */
public record VerdictSentences(Map<String, String> summaries, Names names, LocalDate asOf, Language language) {

    /** The full stops of the languages of the pages; Armenian has one of its own, often typed as a colon. */
    private static final Pattern FULL_STOP = Pattern.compile("[.։:]$");

    /** Speakers named before the rest are only counted. */
    private static final int NAMED = 3;

    /** Ages are told in days below this: of an answer nearly two years old, "more than 1 year" says too little. */
    private static final int YEARS_TOLD = 2;

    static VerdictSentences of(List<CommitmentDetail> commitments, Names names, LocalDate asOf, Language language) {
        return new VerdictSentences(
                commitments.stream().collect(Collectors.toMap(CommitmentDetail::id, CommitmentDetail::summary)),
                names,
                asOf,
                language);
    }

    /**
     * One sentence for each party and duty that decided the headline of a clause; none where it is not judged. Parties
     * that are named come first.
     */
    List<String> of(ToldStatus told) {
        return of(new SpokenHeadline(told.status().headline(), told.speakers()));
    }

    /** The same of a headline alone. */
    public List<String> of(SpokenHeadline told) {
        return told.speakers().stream()
                .filter(unit -> unit.headline() == told.headline())
                .filter(unit -> unit.headline().isLive())
                .sorted(Comparator.comparing(unit -> unit.obligor() == null))
                .map(this::of)
                .toList();
    }

    /** The sentence on one party's duty, and, where its answer is too old to count, another that says so. */
    public String of(Speakers unit) {
        ClauseMessages words = words();
        String who = who(unit);
        List<String> tails = new ArrayList<>();
        String head =
                switch (unit.headline()) {
                    case BREACHED -> said(unit, unit.accusing(), Act.BROKE, tails);
                    case ALLEGED_BREACH -> {
                        String charge = said(unit, unit.accusing(), Act.BROKE, tails);
                        tails.add(words.notEstablished());
                        yield charge;
                    }
                    case OVERDUE -> said(unit, unit.accusing(), Act.LEFT_UNDONE, tails);
                    case CONTESTED -> contested(unit, tails);
                    case PARTIAL -> said(unit, all(unit), Act.KEPT_IN_PART, tails);
                    case CLAIMED -> {
                        String claim = said(unit, unit.crediting(), Act.KEPT, tails);
                        tails.add(words.notEstablished());
                        yield claim;
                    }
                    case IN_PROGRESS -> said(unit, unit.crediting(), Act.DID_A_PART, tails);
                    case COMPLYING -> said(unit, unit.crediting(), Act.KEEPS, tails);
                    case FULFILLED -> said(unit, unit.crediting(), Act.DID, tails);
                    case UNREPORTED -> words.unreported(who, day(unit));
                    case PENDING -> words.pending(who);
                    default -> words.unknown(who);
                };
        if (unit.headline() == Headline.OVERDUE) {
            tails.add(words.deadlinePassed(day(unit)));
        }
        if (unit.headline() != Headline.CONTESTED) {
            addAnswers(unit, tails);
        }
        if (unit.headline() == Headline.UNREPORTED) {
            tails.add(words.nobodyAccused());
        }
        String told = head + ": " + what(unit)
                + String.join("", tails.stream().map(tail -> "; " + tail).toList()) + fullStop();
        return Stream.concat(Stream.of(capital(told)), unit.lapsed().stream().map(this::lapsed))
                .reduce((first, next) -> first + " " + next)
                .orElseThrow();
    }

    private String contested(Speakers unit, List<String> tails) {
        if (unit.accusing().isEmpty()) {
            String head = words().readDifferently(who(unit), list(unit.reading()));
            if (!unit.crediting().isEmpty()) {
                tails.add(words().creditsIt(list(unit.crediting()), form(unit.crediting())));
            }
            return head;
        }
        String head = said(unit, unit.accusing(), Act.BROKE, tails);
        addAnswers(unit, tails);
        return head;
    }

    private void addAnswers(Speakers unit, List<String> tails) {
        if (!unit.denying().isEmpty()) {
            tails.add(words().deniesIt(list(unit.denying()), form(unit.denying())));
        }
        if (!unit.reading().isEmpty()) {
            tails.add(words().readsOtherwise(list(unit.reading()), form(unit.reading())));
        }
        if (unit.headline() == Headline.CONTESTED && !unit.crediting().isEmpty()) {
            tails.add(words().creditsIt(list(unit.crediting()), form(unit.crediting())));
        }
    }

    /** Who is said by whom to have done what; what a party says of itself stands behind. */
    private String said(Speakers unit, List<String> speakers, Act act, List<String> tails) {
        List<String> others =
                speakers.stream().filter(one -> !unit.own().contains(one)).toList();
        if (others.size() < speakers.size()) {
            tails.add(words().saysSoItself(who(unit)) + bodies(unit, speakers));
        }
        String doing = words().act(act);
        return others.isEmpty() ? words().saidOf(who(unit), doing) : words().saidBy(who(unit), list(others), doing);
    }

    /** Which of its bodies say it, where it is not the party under its own name. */
    private String bodies(Speakers unit, List<String> speakers) {
        List<String> bodies = speakers.stream()
                .filter(one -> unit.own().contains(one) && !one.equals(unit.obligor()))
                .toList();
        return bodies.isEmpty() ? "" : " (" + list(bodies) + ")";
    }

    private static List<String> all(Speakers unit) {
        return Stream.concat(unit.accusing().stream(), unit.crediting().stream())
                .distinct()
                .toList();
    }

    private static String form(List<String> speakers) {
        return speakers.size() == 1 ? "one" : "other";
    }

    private String lapsed(LapsedAnswer answer) {
        String party = names.of(answer.party());
        String month = month(answer.statedOn());
        LocalDate stated = answer.statedOn().to();
        long years = ChronoUnit.YEARS.between(stated, asOf);
        if (years > 0 && stated.plusYears(years).equals(asOf)) {
            return words().answerYearsOld(party, month, (int) years, language.plural(years));
        }
        if (years >= YEARS_TOLD) {
            return words().answerOverYearsOld(party, month, (int) years, language.plural(years));
        }
        long days = ChronoUnit.DAYS.between(stated, asOf);
        return words().answerDaysOld(party, month, (int) days, language.plural(days));
    }

    private String month(ImpreciseDate date) {
        return language.dates()
                .date(
                        date.precision() == Precision.DAY
                                ? ImpreciseDate.valueOf(
                                        YearMonth.from(date.from()).toString())
                                : date);
    }

    private String who(Speakers unit) {
        return unit.obligor() == null ? words().somebodyNotNamed() : names.of(unit.obligor());
    }

    private String day(Speakers unit) {
        return unit.due() == null
                ? language.words().dateUnknown()
                : language.dates().day(unit.due());
    }

    private String what(Speakers unit) {
        String summary =
                summaries.getOrDefault(unit.commitment(), unit.commitment()).strip();
        return language.isolated(FULL_STOP.matcher(summary).replaceFirst(""));
    }

    private String list(List<String> slugs) {
        List<String> all = slugs.stream().map(names::of).distinct().toList();
        if (all.size() > NAMED + 1) {
            int others = all.size() - NAMED;
            return words().andOthers(String.join(", ", all.subList(0, NAMED)), others, language.plural(others));
        }
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : words().both(String.join(", ", all.subList(0, last)), all.get(last));
    }

    private String capital(String sentence) {
        int end = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, end).toUpperCase(language.locale()) + sentence.substring(end);
    }

    private String fullStop() {
        return language == Language.HY ? "։" : ".";
    }

    private ClauseMessages words() {
        return language.words(ClauseMessages.class);
    }
}
