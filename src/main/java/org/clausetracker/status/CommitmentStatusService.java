package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clausetracker.rule.ClauseHistory;
import org.clausetracker.rule.CommitmentAnswer;
import org.clausetracker.rule.CommitmentHistory;
import org.clausetracker.rule.StatusAnswer;

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
        if (days.isEmpty()) {
            return Map.of();
        }
        Map<String, CommitmentAnswer> answers = new LinkedHashMap<>();
        inputs.readClausesOf(days.keySet()).forEach((clause, input) -> {
            Map<LocalDate, StatusAnswer> judged = new HashMap<>();
            ClauseHistory history = Objects.requireNonNull(input.clauses().get(clause.label()));
            for (CommitmentHistory owed : history.commitments()) {
                String id = owed.commitment().id();
                LocalDate day = days.get(id);
                if (day != null) {
                    Clocks clocks = new Clocks(day, publishedBy, Optional.empty());
                    StatusAnswer answer = judged.computeIfAbsent(day, on -> answer(input, clause.label(), clocks));
                    answer.commitments().stream()
                            .filter(one -> one.commitment().equals(id))
                            .forEach(one -> answers.put(id, one));
                }
            }
        });
        return answers;
    }

    private static StatusAnswer answer(AgreementInputs input, String label, Clocks clocks) {
        return input.configuration(clocks.asOf()).engine().evaluateWithoutForecast(input.question(label, clocks));
    }
}
