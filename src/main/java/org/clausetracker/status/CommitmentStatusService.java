package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.rule.ClauseHistory;
import org.clausetracker.rule.CommitmentAnswer;
import org.clausetracker.rule.CommitmentHistory;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;

/** Judges single commitments of any agreements: for lists that cut across clauses. */
@ApplicationScoped
public class CommitmentStatusService {

    private final InputReader inputs;

    CommitmentStatusService(InputReader inputs) {
        this.inputs = inputs;
    }

    /**
     * The verdict on each commitment, seen without hindsight; four SQL statements however many there are.
     *
     * @param days the day asked about, by id of the commitment; ids of none are absent from the answer
     */
    public Map<String, CommitmentAnswer> on(Map<String, LocalDate> days) {
        return on(days, Optional.empty());
    }

    /**
     * The same with hindsight.
     *
     * @param publishedBy only what was public by this day counts; empty: the day asked about
     */
    public Map<String, CommitmentAnswer> on(Map<String, LocalDate> days, Optional<LocalDate> publishedBy) {
        return judged(days, publishedBy, judged -> judged.of(judged.answer()));
    }

    /** The same with who says so. */
    public Map<String, ToldCommitment> told(Map<String, LocalDate> days, Optional<LocalDate> publishedBy) {
        return judged(
                days,
                publishedBy,
                judged -> new ToldCommitment(
                        judged.clause(),
                        judged.of(judged.answer()),
                        Speakers.of(judged.question(), judged.answer()).stream()
                                .filter(unit -> unit.commitment().equals(judged.commitment()))
                                .toList(),
                        judged.answer().digest(),
                        judged::next));
    }

    /** A commitment with the verdict on its clause. */
    private record Judged(
            String commitment,
            ClauseRef clause,
            StatusCase question,
            RuleConfiguration configuration,
            StatusAnswer answer) {

        Optional<ComingChange> next() {
            return Optional.ofNullable(TimeEvents.coming(
                    question, Judging.of(configuration.engine(), question), configuration.disputeDays()));
        }

        CommitmentAnswer of(StatusAnswer whole) {
            return whole.commitments().stream()
                    .filter(one -> one.commitment().equals(commitment))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private <T> Map<String, T> judged(
            Map<String, LocalDate> days, Optional<LocalDate> publishedBy, Function<Judged, T> told) {
        if (days.isEmpty()) {
            return Map.of();
        }
        Map<String, T> answers = new LinkedHashMap<>();
        inputs.readClausesOf(days.keySet()).forEach((clause, input) -> {
            Map<LocalDate, StatusAnswer> verdicts = new HashMap<>();
            ClauseHistory history = Objects.requireNonNull(input.clauses().get(clause.label()));
            for (CommitmentHistory owed : history.commitments()) {
                String id = owed.commitment().id();
                LocalDate day = days.get(id);
                if (day != null) {
                    Clocks clocks = new Clocks(day, publishedBy, Optional.empty());
                    StatusAnswer answer = verdicts.computeIfAbsent(day, on -> answer(input, clause.label(), clocks));
                    if (answer.commitments().stream()
                            .anyMatch(one -> one.commitment().equals(id))) {
                        answers.put(
                                id,
                                told.apply(new Judged(
                                        id,
                                        clause,
                                        input.question(clause.label(), clocks),
                                        input.configuration(day),
                                        answer)));
                    }
                }
            }
        });
        return answers;
    }

    private static StatusAnswer answer(AgreementInputs input, String label, Clocks clocks) {
        return input.configuration(clocks.asOf()).engine().evaluateWithoutForecast(input.question(label, clocks));
    }
}
