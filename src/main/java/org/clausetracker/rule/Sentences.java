package org.clausetracker.rule;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.time.ImpreciseDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The sentences behind the codes of a verdict, in one language, with the parties and days filled in. A language without
 * sentences of its own gets the English ones, whatever the language of the machine.
 */
public final class Sentences {

    /** Reporters named before the rest are only counted. */
    private static final int NAMED = 3;

    private final ResourceBundle bundle;
    private final Locale locale;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter months;

    public Sentences(Locale language) {
        bundle = ResourceBundle.getBundle(
                "org.clausetracker.rule.sentences",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        locale = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
        dates = DateTimeFormatter.ofPattern(bundle.getString("date"), locale);
        months = DateTimeFormatter.ofPattern(bundle.getString("date.month"), locale);
    }

    /**
     * What a verdict is about, to fill its sentences.
     *
     * @param asOf the day asked about
     * @param publishedBy the day that publication is judged by
     * @param commitment the commitment judged
     * @param findings the findings that a reason may name: those given on that commitment, and the answers given on others
     * @param names the name of a party, by its id
     */
    public record Subject(
            LocalDate asOf,
            LocalDate publishedBy,
            CommitmentInput commitment,
            Map<String, FindingInput> findings,
            UnaryOperator<String> names) {

        /** The subject of a verdict on one commitment of a case. */
        public static Subject of(StatusCase input, CommitmentInput commitment, UnaryOperator<String> names) {
            Map<String, FindingInput> findings = input.findingsById();
            input.findings()
                    .getOrDefault(commitment.id(), List.of())
                    .forEach(finding -> findings.put(finding.id(), finding));
            return new Subject(
                    input.asOf(),
                    input.publishedBy() == null ? input.asOf() : input.publishedBy(),
                    commitment,
                    findings,
                    names);
        }
    }

    /** Why a unit has its headline. */
    public String reason(Reason reason, UnitAnswer unit, Subject subject) {
        When when = new When(dayOf(reason.code(), unit, subject), daysOf(reason.code(), subject));
        return sentence("reason." + reason.code(), unit, subject, reason.findings(), when);
    }

    /**
     * Why a finding does not count.
     *
     * @param finding the finding left out
     * @param names the name of a party, by its id
     */
    public String exclusion(ExclusionCode code, FindingInput finding, UnaryOperator<String> names) {
        return format(
                bundle.getString("exclusion." + code), names.apply(finding.reporter()), written(dayOf(code, finding)));
    }

    /** What a flag tells. */
    String flag(Flag flag, UnitAnswer unit, Subject subject) {
        When when = new When(null, subject.commitment.windowDays());
        return sentence("flag." + flag, unit, subject, List.of(), when);
    }

    private record When(@Nullable ImpreciseDate day, int days) {}

    private static @Nullable ImpreciseDate dayOf(ReasonCode code, UnitAnswer unit, Subject subject) {
        CommitmentInput commitment = subject.commitment;
        return switch (code) {
            case BEFORE_START -> commitment.appliesFrom();
            case SUPERSEDED -> commitment.supersededOn();
            case TERM_ENDED ->
                given(
                        lastDay(subject),
                        Stream.concat(
                                Stream.ofNullable(commitment.appliesUntil()),
                                commitment.terms().stream().flatMap(term -> Stream.ofNullable(term.until()))));
            case EVIDENCE_STALE ->
                unit.lastKnown() == null
                        ? null
                        : ImpreciseDate.of(unit.lastKnown().on());
            default -> null;
        };
    }

    /** The date that ends on a day as it was given; null where none does. */
    private static @Nullable ImpreciseDate given(LocalDate day, Stream<ImpreciseDate> dates) {
        return dates.filter(date -> date.to().equals(day)).findFirst().orElse(null);
    }

    private static LocalDate lastDay(Subject subject) {
        DatedCommitment commitment = DatedCommitment.of(subject.commitment, RuleParameters.PUBLISHED);
        return Days.date(commitment.endedOn(Days.of(subject.publishedBy)) - 1);
    }

    private static int daysOf(ReasonCode code, Subject subject) {
        return code == ReasonCode.SILENCE ? subject.commitment.stallDays() : subject.commitment.windowDays();
    }

    private static @Nullable ImpreciseDate dayOf(ExclusionCode code, FindingInput finding) {
        return switch (code) {
            case RECORDED_LATER -> finding.recordedOn() == null ? finding.day() : finding.recordedOn();
            case PUBLISHED_LATER -> finding.day();
            case RETRACTED -> finding.retractedOn();
            case EVENT_LATER ->
                finding.eventOn() == null
                        ? finding.day()
                        : ImpreciseDate.of(finding.eventOn().from());
            case LINK_NOT_ACCEPTED, NO_DATE, SOURCE_UNRELIABLE, IMPROBABLE, NOT_AN_OBLIGOR, NO_COMMITMENT -> null;
        };
    }

    private static @Nullable LocalDate last(@Nullable ImpreciseDate date) {
        return date == null ? null : date.to();
    }

    private String sentence(String key, UnitAnswer unit, Subject subject, List<String> findings, When when) {
        return capitalized(format(
                bundle.getString(key),
                unit.obligor() == null ? bundle.getString("nobody") : subject.names.apply(unit.obligor()),
                date(subject.asOf),
                due(unit, subject),
                reporters(findings, subject),
                written(when.day),
                when.days));
    }

    /** A name that stands first may begin with a small letter. */
    private String capitalized(String sentence) {
        int end = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, end).toUpperCase(locale) + sentence.substring(end);
    }

    private String due(UnitAnswer unit, Subject subject) {
        LocalDate due = unit.due();
        ImpreciseDate given = due == null
                ? null
                : given(due, subject.commitment.deadlines().stream().map(DeadlineVersion::due));
        return given == null ? date(due) : written(given);
    }

    /** The last day that a date may mean, from which it counts, and beside it the date where it is no day. */
    private String written(@Nullable ImpreciseDate date) {
        return date == null || date.precision() == Precision.DAY
                ? date(last(date))
                : format(bundle.getString("day.given"), date(date.to()), asGiven(date));
    }

    private String asGiven(ImpreciseDate date) {
        return switch (date.precision()) {
            case DAY -> date(date.to());
            case MONTH -> months.format(date.from());
            case YEAR -> date.value();
            case INTERVAL ->
                Stream.of(date.value().split("/", 2))
                        .map(end -> asGiven(ImpreciseDate.valueOf(end)))
                        .collect(Collectors.joining(" – "));
        };
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? bundle.getString("day.unknown") : dates.format(day);
    }

    private String reporters(List<String> findings, Subject subject) {
        Set<String> names = findings.stream()
                .flatMap(id -> Stream.ofNullable(subject.findings.get(id)))
                .map(FindingInput::reporter)
                .map(subject.names)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (names.isEmpty()) {
            return bundle.getString("nobody");
        }
        List<String> all = List.copyOf(names);
        int size = all.size();
        String separator = bundle.getString("list.separator");
        if (size > NAMED + 1) {
            String named = String.join(separator, all.subList(0, NAMED));
            return format(bundle.getString("list.others"), named, size - NAMED);
        }
        if (size == 1) {
            return all.get(0);
        }
        return format(
                bundle.getString("list.pair"), String.join(separator, all.subList(0, size - 1)), all.get(size - 1));
    }

    private String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
