package org.clausetracker.rule;

import java.util.List;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * One commitment as the rule sees it. Read from JSON, a field left out takes the default named here.
 *
 * @param id name of the commitment, unique in the case
 * @param kind whether it is done once, owed every day, or not assessable
 * @param windowDays days for which an observation of a continuing duty speaks for today, 1 to 36,525; default 90
 * @param stallDays days of silence after which a one-off duty without a deadline is unknown, 0 to 36,525; default 365
 * @param reversible whether a finished one-off act can be undone; default true
 * @param condition whether its condition is met on the day asked about; null when it is unconditional
 * @param appliesFrom owed from the last day this may mean
 * @param appliesUntil owed to the last day this may mean, known from the start; null when no end is set
 * @param supersededOn ended or replaced from the last day this may mean; null when it is not
 * @param supersededAnnouncedOn known from the last day this may mean; null when known from {@code supersededOn}
 * @param obligors the parties that owe it, at least one, each judged alone, in the order of the answer
 * @param beneficiaries the parties to whom it is owed, as far as known: they do not speak for nobody; default none
 * @param deadlines versions of its deadline in the order of their recording; default none
 * @param terms later versions of its last day; default none
 * @param suspensions default none
 */
public record CommitmentInput(
        String id,
        CommitmentKind kind,
        @Within(Figure.WINDOW_DAYS) Integer windowDays,
        @Within(Figure.STALL_DAYS) Integer stallDays,
        Boolean reversible,
        @Nullable ConditionState condition,
        ImpreciseDate appliesFrom,
        @Nullable ImpreciseDate appliesUntil,
        @Nullable ImpreciseDate supersededOn,
        @Nullable ImpreciseDate supersededAnnouncedOn,
        List<String> obligors,
        List<String> beneficiaries,
        List<DeadlineVersion> deadlines,
        List<Term> terms,
        List<Suspension> suspensions) {

    /** @throws IllegalArgumentException naming the field that is missing, blank, doubled or out of bounds */
    public CommitmentInput {
        Given.text(id, "commitments.id");
        Given.present(kind, "commitments.kind");
        Given.present(appliesFrom, "commitments.appliesFrom");
        windowDays = windowDays == null ? RuleParameters.DEFAULT_WINDOW_DAYS : windowDays;
        stallDays = stallDays == null ? RuleParameters.DEFAULT_STALL_DAYS : stallDays;
        reversible = reversible == null || reversible;
        Figure.WINDOW_DAYS.check(windowDays, "commitments.windowDays");
        Figure.STALL_DAYS.check(stallDays, "commitments.stallDays");
        obligors = Given.full(obligors, "commitments.obligors");
        obligors.forEach(party -> Given.text(party, "commitments.obligors"));
        if (obligors.isEmpty()) {
            throw new IllegalArgumentException("commitments.obligors is empty");
        }
        Given.distinct(obligors, "commitments.obligors");
        beneficiaries = Given.list(beneficiaries, "commitments.beneficiaries");
        beneficiaries.forEach(party -> Given.text(party, "commitments.beneficiaries"));
        deadlines = Given.list(deadlines, "commitments.deadlines");
        terms = Given.list(terms, "commitments.terms");
        suspensions = Given.list(suspensions, "commitments.suspensions");
    }

    /** The same commitment with its condition in the given state. */
    CommitmentInput withCondition(ConditionState state) {
        return new CommitmentInput(
                id,
                kind,
                windowDays,
                stallDays,
                reversible,
                state,
                appliesFrom,
                appliesUntil,
                supersededOn,
                supersededAnnouncedOn,
                obligors,
                beneficiaries,
                deadlines,
                terms,
                suspensions);
    }

    /** The same commitment without all that is announced later: due days, terms, suspensions, supersession. */
    CommitmentInput asFirstAnnounced() {
        return new CommitmentInput(
                id,
                kind,
                windowDays,
                stallDays,
                reversible,
                condition,
                appliesFrom,
                appliesUntil,
                null,
                null,
                obligors,
                beneficiaries,
                List.of(),
                List.of(),
                List.of());
    }

    /** The same commitment with other figures. */
    CommitmentInput withDays(int window, int stall) {
        return new CommitmentInput(
                id,
                kind,
                window,
                stall,
                reversible,
                condition,
                appliesFrom,
                appliesUntil,
                supersededOn,
                supersededAnnouncedOn,
                obligors,
                beneficiaries,
                deadlines,
                terms,
                suspensions);
    }
}
