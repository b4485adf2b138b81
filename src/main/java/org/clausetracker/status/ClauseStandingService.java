package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.clause.CommitmentPlace;
import org.clausetracker.clause.CommitmentService;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;

/** Tells how clauses of several agreements stand: for what cuts across agreements. */
@ApplicationScoped
public class ClauseStandingService {

    private final KeptStatuses kept;
    private final CommitmentService commitments;
    private final InputReader inputs;

    ClauseStandingService(KeptStatuses kept, CommitmentService commitments, InputReader inputs) {
        this.kept = kept;
        this.commitments = commitments;
        this.inputs = inputs;
    }

    /**
     * How each clause stands; a fixed number of SQL statements however many there are.
     *
     * @param days the day asked about, by clause; clauses that are not there are absent from the answer
     * @param publishedBy only what was public by this day counts; empty: the day asked about, so no hindsight
     */
    public Map<ClauseRef, ClauseStanding> on(Map<ClauseRef, LocalDate> days, Optional<LocalDate> publishedBy) {
        Map<ClauseRef, ClauseStanding> without = days.isEmpty() ? Map.of() : kept.standings(days);
        if (publishedBy.isEmpty() || Set.of(publishedBy.get()).containsAll(days.values())) {
            return without;
        }
        Map<ClauseRef, SpokenHeadline> judged = spoken(days, publishedBy);
        Map<ClauseRef, ClauseStanding> with = new LinkedHashMap<>();
        without.forEach((clause, standing) -> with.put(
                clause,
                new ClauseStanding(
                        Optional.ofNullable(judged.get(clause))
                                .map(SpokenHeadline::headline)
                                .orElse(Headline.NOT_ASSESSABLE),
                        standing.coded(),
                        null)));
        return with;
    }

    /**
     * The headline of each clause with those on whose word it rests; five SQL statements however many there are.
     *
     * @param days the day asked about, by clause; clauses without commitments are absent from the answer
     * @param publishedBy only what was public by this day counts; empty: the day asked about, so no hindsight
     */
    public Map<ClauseRef, SpokenHeadline> spoken(Map<ClauseRef, LocalDate> days, Optional<LocalDate> publishedBy) {
        Map<ClauseRef, SpokenHeadline> spoken = new HashMap<>();
        inputs.readClausesOf(commitments(days.keySet())).forEach((clause, input) -> {
            Clocks clocks = new Clocks(Objects.requireNonNull(days.get(clause)), publishedBy, Optional.empty());
            StatusCase question = input.question(clause.label(), clocks);
            StatusAnswer answer = input.configuration(clocks.asOf()).engine().evaluateWithoutForecast(question);
            spoken.put(clause, new SpokenHeadline(answer.headline(), Speakers.of(question, answer)));
        });
        return spoken;
    }

    private List<String> commitments(Collection<ClauseRef> clauses) {
        return commitments.places(clauses.stream().map(ClauseRef::agreement).collect(Collectors.toSet())).stream()
                .filter(place -> clauses.contains(new ClauseRef(place.agreement(), place.clause())))
                .map(CommitmentPlace::id)
                .toList();
    }
}
