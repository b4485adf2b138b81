package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.rule.CommitmentAnswer;
import org.clausetracker.rule.CommitmentInput;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.status.CommitmentReader.Recorded;

/** Judges single commitments of any agreements: for lists that cut across clauses. */
@ApplicationScoped
public class CommitmentStatusService {

    private final CommitmentReader reader;

    CommitmentStatusService(CommitmentReader reader) {
        this.reader = reader;
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
        Map<String, Recorded> records = reader.read(days.keySet());
        Map<String, CommitmentAnswer> answers = new LinkedHashMap<>();
        days.forEach((id, day) -> {
            Recorded record = records.get(id);
            if (record != null) {
                answers.put(id, answer(record, day, publishedBy));
            }
        });
        return answers;
    }

    private static CommitmentAnswer answer(Recorded record, LocalDate day, Optional<LocalDate> publishedBy) {
        RuleConfiguration configuration = RuleConfiguration.on(day, record.configurations());
        CommitmentInput commitment = configuration.applyTo(record.commitment().on(day));
        StatusCase question = new StatusCase(
                day, publishedBy.orElse(null), null, List.of(commitment), Map.of(commitment.id(), record.findings()));
        return configuration
                .engine()
                .evaluateWithoutForecast(question)
                .commitments()
                .get(0);
    }
}
