package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.rule.CommitmentAnswer;

/** Judges single commitments of any agreements: for lists that cut across clauses. */
@ApplicationScoped
public class CommitmentStatusService {

    private final InputReader inputs;

    CommitmentStatusService(InputReader inputs) {
        this.inputs = inputs;
    }

    /**
     * The verdict on each commitment, seen without hindsight; three SQL statements however many there are.
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
        Map<String, AgreementInputs> read = inputs.readCommitments(days.keySet());
        Map<String, CommitmentAnswer> answers = new LinkedHashMap<>();
        days.forEach((id, day) -> {
            AgreementInputs input = read.get(id);
            if (input != null) {
                answers.put(id, answer(input, id, new Clocks(day, publishedBy, Optional.empty())));
            }
        });
        return answers;
    }

    private static CommitmentAnswer answer(AgreementInputs input, String id, Clocks clocks) {
        return input.configuration(clocks.asOf())
                .engine()
                .evaluateWithoutForecast(input.question(id, clocks))
                .commitments()
                .get(0);
    }
}
