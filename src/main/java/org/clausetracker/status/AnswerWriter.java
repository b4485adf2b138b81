package org.clausetracker.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clausetracker.names.NameKind;
import org.clausetracker.names.NameService;
import org.clausetracker.party.PartyService;
import org.clausetracker.rule.CommitmentAnswer;
import org.clausetracker.rule.CommitmentInput;
import org.clausetracker.rule.Exclusion;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.Sentences;
import org.clausetracker.rule.Sentences.Subject;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.UnitAnswer;
import org.clausetracker.status.ClauseStatusDetail.CommitmentStatus;
import org.clausetracker.status.ClauseStatusDetail.ExclusionText;
import org.clausetracker.status.ClauseStatusDetail.Parameters;
import org.clausetracker.status.ClauseStatusDetail.ReasonText;
import org.clausetracker.status.ClauseStatusDetail.UnitStatus;
import org.jspecify.annotations.Nullable;

/** Puts an answer of the rule into words. */
@ApplicationScoped
class AnswerWriter {

    private final PartyService parties;
    private final NameService translations;
    private final ObjectMapper json;

    AnswerWriter(PartyService parties, NameService translations, ObjectMapper json) {
        this.parties = parties;
        this.translations = translations;
        this.json = json;
    }

    /**
     * What an answer is of.
     *
     * @param agreement slug of the agreement; null for a case that is not stored
     * @param clause label of the clause; null for a case that is not stored
     * @param recordedBy the instant whose record was read; null: now
     * @param disputeDays as applied
     * @param excluded whether to say what did not count
     * @param language of the sentences
     */
    record Frame(
            @Nullable String agreement,
            @Nullable String clause,
            @Nullable Instant recordedBy,
            int disputeDays,
            boolean excluded,
            Locale language) {}

    ClauseStatusDetail write(StatusCase input, StatusAnswer answer, Frame frame) {
        Map<String, String> known = parties.names(named(input));
        UnaryOperator<String> names =
                slug -> translations.shown(NameKind.PARTY, slug, known.getOrDefault(slug, slug), frame.language());
        Sentences sentences = new Sentences(frame.language());
        return new ClauseStatusDetail(
                answer.rule(),
                frame.agreement(),
                frame.clause(),
                answer.asOf(),
                answer.publishedBy(),
                frame.recordedBy(),
                new Parameters(frame.disputeDays()),
                answer.headline(),
                answer.group(),
                answer.counts(),
                answer.assessed(),
                input.commitments().stream()
                        .map(commitment -> commitment(
                                Subject.of(input, commitment, names), answerOn(commitment, answer), sentences, frame))
                        .toList(),
                frame.excluded() ? excluded(answer.excluded(), input.findingsById(), names, sentences) : null,
                TimeEvents.coming(input, answer, frame.disputeDays()),
                answer.digest());
    }

    /** The same as it is served. */
    String text(StatusCase input, StatusAnswer answer, Frame frame) {
        try {
            return json.writeValueAsString(write(input, answer, frame));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a status is always JSON", e);
        }
    }

    private static Set<String> named(StatusCase input) {
        Set<String> slugs = new LinkedHashSet<>();
        input.commitments().forEach(commitment -> slugs.addAll(commitment.obligors()));
        input.findings().values().stream()
                .flatMap(List::stream)
                .flatMap(finding -> Stream.of(finding.reporter(), finding.about()))
                .filter(Objects::nonNull)
                .forEach(slugs::add);
        return slugs;
    }

    private static CommitmentAnswer answerOn(CommitmentInput commitment, StatusAnswer answer) {
        return answer.commitments().stream()
                .filter(one -> one.commitment().equals(commitment.id()))
                .findFirst()
                .orElseThrow();
    }

    private static CommitmentStatus commitment(
            Subject subject, CommitmentAnswer answer, Sentences sentences, Frame frame) {
        return new CommitmentStatus(
                answer.commitment(),
                subject.commitment().windowDays(),
                subject.commitment().stallDays(),
                answer.headline(),
                answer.group(),
                answer.units().stream()
                        .map(unit -> unit(unit, subject, sentences, frame))
                        .toList());
    }

    private static UnitStatus unit(UnitAnswer unit, Subject subject, Sentences sentences, Frame frame) {
        return new UnitStatus(
                unit.obligor(),
                unit.headline(),
                unit.confidence(),
                unit.timing(),
                unit.due(),
                unit.progress(),
                unit.flags(),
                unit.lastKnown(),
                unit.reasons().stream()
                        .map(reason -> new ReasonText(
                                reason.code(), sentences.reason(reason, unit, subject), reason.findings()))
                        .toList(),
                frame.excluded() ? excluded(unit.excluded(), subject.findings(), subject.names(), sentences) : null);
    }

    private static List<ExclusionText> excluded(
            List<Exclusion> exclusions,
            Map<String, FindingInput> findings,
            UnaryOperator<String> names,
            Sentences sentences) {
        return exclusions.stream()
                .map(exclusion -> new ExclusionText(
                        exclusion.code(),
                        sentences.exclusion(
                                exclusion.code(),
                                Objects.requireNonNull(
                                        findings.get(exclusion.findings().get(0))),
                                names),
                        exclusion.findings()))
                .toList();
    }
}
