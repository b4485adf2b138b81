package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The status rule. Pure: it holds no clock and no state besides its parameters, so the same inputs give the same answer,
 * and one instance serves all threads.
 */
public final class StatusEngine {

    /** Version of the rule that is applied. */
    public static final String RULE = "1.1.0";

    private final RuleParameters parameters;

    public StatusEngine(RuleParameters parameters) {
        this.parameters = parameters;
    }

    /** The full answer about one clause. */
    public StatusAnswer evaluate(StatusCase input) {
        return evaluate(input, true);
    }

    /** The same answer with {@code nextChange} left null: for views of many clauses that do not show it. */
    public StatusAnswer evaluateWithoutForecast(StatusCase input) {
        return evaluate(input, false);
    }

    /**
     * A clause over time for the default clocks: each day by what was public by then, recorded whenever. It may begin on any
     * day: the later points of a timeline are the same wherever it begins, see {@link TimelineRestart}.
     *
     * @param from first day
     * @param to last day
     * @return one point for the first day and one for each later day up to the last on which headline, counts or
     *     assessment differ from the day before; exactly what evaluating every single day shows
     * @throws IllegalArgumentException when the last day is before the first
     */
    public List<TimelinePoint> timeline(ClauseHistory history, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The timeline ends on " + to + ", before it begins on " + from);
        }
        return Timeline.of(PreparedClause.of(history, parameters), from, to);
    }

    private StatusAnswer evaluate(StatusCase input, boolean forecast) {
        PreparedClause clause = PreparedClause.of(input, parameters);
        Moment moment = Moment.of(input);
        List<CommitmentAnswer> commitments = clause.commitments().stream()
                .map(commitment -> commitment.answer(moment))
                .toList();
        ClauseOutcome outcome = RollUp.clause(
                commitments.stream().map(CommitmentAnswer::headline).toList());
        @Nullable NextChange next = forecast ? new Forecast(clause, moment).after(outcome.headline()) : null;
        return new StatusAnswer(
                RULE,
                input.asOf(),
                Days.date(moment.publishedBy()),
                input.recordedBy(),
                outcome.headline(),
                outcome.group(),
                outcome.counts(),
                outcome.assessed(),
                commitments,
                clause.unheard(moment),
                next,
                InputDigest.of(input, clause, moment, parameters));
    }
}
