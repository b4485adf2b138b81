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

    public Sentences(Locale language) {
        bundle = ResourceBundle.getBundle(
                "org.clausetracker.rule.sentences",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        locale = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
        dates = DateTimeFormatter.ofPattern(bundle.getString("date"), locale);
    }

    /**
     * What a verdict is about, to fill its sentences.
     *
     * @param asOf the day asked about
     * @param commitment the commitment judged
     * @param findings the findings given on that commitment, in any order
     * @param names the name of a party, by its id
     */
    public record Subject(
            LocalDate asOf,
            CommitmentInput commitment,
            Map<String, FindingInput> findings,
            UnaryOperator<String> names) {

        /** The subject of a verdict on one commitment of a case. */
        public static Subject of(StatusCase input, CommitmentInput commitment, UnaryOperator<String> names) {
            return new Subject(
                    input.asOf(),
                    commitment,
                    input.findingsOn(commitment).stream()
                            .collect(Collectors.toMap(FindingInput::id, finding -> finding, (first, same) -> first)),
                    names);
        }
    }

    /** Why a unit has its headline. */
    public String reason(Reason reason, UnitAnswer unit, Subject subject) {
        When when = new When(dayOf(reason.code(), unit, subject), daysOf(reason.code(), subject));
        return sentence("reason." + reason.code(), unit, subject, reason.findings(), when);
    }

    /** Why a finding does not count. */
    public String exclusion(Exclusion exclusion, UnitAnswer unit, Subject subject) {
        FindingInput finding = subject.findings.get(exclusion.findings().get(0));
        LocalDate day = finding == null ? null : dayOf(exclusion.code(), finding);
        return sentence("exclusion." + exclusion.code(), unit, subject, exclusion.findings(), new When(day, 0));
    }

    /** What a flag tells. */
    String flag(Flag flag, UnitAnswer unit, Subject subject) {
        When when = new When(null, subject.commitment.windowDays());
        return sentence("flag." + flag, unit, subject, List.of(), when);
    }

    private record When(@Nullable LocalDate day, int days) {}

    private static @Nullable LocalDate dayOf(ReasonCode code, UnitAnswer unit, Subject subject) {
        CommitmentInput commitment = subject.commitment;
        return switch (code) {
            case BEFORE_START -> commitment.appliesFrom().from();
            case SUPERSEDED ->
                commitment.supersededOn() == null
                        ? null
                        : commitment.supersededOn().from();
            case TERM_ENDED ->
                commitment.appliesUntil() == null
                        ? null
                        : commitment.appliesUntil().to();
            case EVIDENCE_STALE ->
                unit.lastKnown() == null ? null : unit.lastKnown().on();
            default -> null;
        };
    }

    private static int daysOf(ReasonCode code, Subject subject) {
        return code == ReasonCode.SILENCE ? subject.commitment.stallDays() : subject.commitment.windowDays();
    }

    private static @Nullable LocalDate dayOf(ExclusionCode code, FindingInput finding) {
        return switch (code) {
            case RECORDED_LATER ->
                finding.recordedOn() == null
                        ? finding.statedOn().to()
                        : finding.recordedOn().to();
            case PUBLISHED_LATER -> finding.statedOn().to();
            case RETRACTED ->
                finding.retractedOn() == null ? null : finding.retractedOn().to();
            case EVENT_LATER ->
                finding.eventOn() == null
                        ? finding.statedOn().to()
                        : finding.eventOn().from();
            case LINK_NOT_ACCEPTED, SOURCE_UNRELIABLE, IMPROBABLE -> null;
        };
    }

    private String sentence(String key, UnitAnswer unit, Subject subject, List<String> findings, When when) {
        return format(
                bundle.getString(key),
                unit.obligor() == null ? bundle.getString("nobody") : subject.names.apply(unit.obligor()),
                date(subject.asOf),
                date(unit.due()),
                reporters(findings, subject),
                date(when.day),
                when.days);
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
