package org.clausetracker.clause;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.List;
import org.clausetracker.time.ImpreciseDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One checkable promise of a clause. Its days are imprecise dates, and count from the last day they may mean.
 *
 * @param id permanent name
 * @param letter letter within the clause
 * @param summary the promise in one sentence
 * @param kind whether it is done once, owed every day, or not assessable
 * @param obligors who owes it; each is judged alone
 * @param beneficiaries slugs of those to whom it is owed
 * @param appliesFrom first day on which it is owed
 * @param appliesUntil last day on which it is owed; null: open-ended
 * @param terms later versions of {@code appliesUntil}, the first announced first
 * @param windowDays days for which an observation of a continuing duty speaks for today
 * @param stallDays days of silence after which a one-off duty without a deadline is unknown
 * @param reversible whether the finished act can be undone
 * @param condition what must first be so; null: unconditional
 * @param deadlines versions of the deadline, the first announced first
 * @param suspensions times during which it is not owed
 * @param supersededOn day on which it ended, or from which another duty stands in its place
 * @param supersededAnnouncedOn day from which that was known; null: the day itself
 * @param note editor's note
 * @param version how often it was recorded: {@code 1} when it was entered, one more with each change
 */
public record CommitmentDetail(
        @Schema(examples = "nk-ceasefire-2020-11-10/6.a") String id,
        @Schema(examples = "a") String letter,
        @Schema(examples = "Return the Kalbajar District to Azerbaijan.") String summary,
        @Schema(examples = "ONE_OFF") CommitmentKind kind,
        List<ObligorDetail> obligors,
        List<String> beneficiaries,
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, examples = "2020-11-10")
                ImpreciseDate appliesFrom,
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, nullable = true)
                @Nullable
                ImpreciseDate appliesUntil,
        List<TermDetail> terms,
        @Schema(examples = "90") int windowDays,
        @Schema(examples = "365") int stallDays,
        @Schema(examples = "true") boolean reversible,
        @Schema(nullable = true) @Nullable ConditionDetail condition,
        List<DeadlineDetail> deadlines,
        List<SuspensionDetail> suspensions,
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, nullable = true)
                @Nullable
                ImpreciseDate supersededOn,
        @JsonSerialize(using = ToStringSerializer.class)
                @Schema(implementation = String.class, pattern = ImpreciseDate.PATTERN, nullable = true)
                @Nullable
                ImpreciseDate supersededAnnouncedOn,
        @Schema(nullable = true) @Nullable String note,
        @Schema(examples = "1", minimum = "1") int version) {

    /** The same commitment as it was known by a day, without the editor's note, which is of today. */
    CommitmentDetail knownBy(LocalDate day) {
        ImpreciseDate superseded = supersededAnnouncedOn == null ? supersededOn : supersededAnnouncedOn;
        boolean knownSuperseded = superseded != null && !superseded.to().isAfter(day);
        return new CommitmentDetail(
                id,
                letter,
                summary,
                kind,
                obligors,
                beneficiaries,
                appliesFrom,
                appliesUntil,
                terms.stream().filter(term -> term.isKnownBy(day)).toList(),
                windowDays,
                stallDays,
                reversible,
                condition == null ? null : condition.knownBy(day),
                deadlines.stream().filter(version -> version.isKnownBy(day)).toList(),
                suspensions.stream()
                        .filter(pause -> pause.isKnownBy(day))
                        .map(pause -> pause.knownBy(day))
                        .toList(),
                knownSuperseded ? supersededOn : null,
                knownSuperseded ? supersededAnnouncedOn : null,
                null,
                version);
    }

    /** The same commitment with its summary and condition in another language. */
    public CommitmentDetail named(String otherSummary, @Nullable ConditionDetail otherCondition) {
        return new CommitmentDetail(
                id,
                letter,
                otherSummary,
                kind,
                obligors,
                beneficiaries,
                appliesFrom,
                appliesUntil,
                terms,
                windowDays,
                stallDays,
                reversible,
                otherCondition,
                deadlines,
                suspensions,
                supersededOn,
                supersededAnnouncedOn,
                note,
                version);
    }
}
