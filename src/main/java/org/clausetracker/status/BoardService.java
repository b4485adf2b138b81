package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.clause.CommitmentPlace;
import org.clausetracker.clause.CommitmentService;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.CommitmentAnswer;
import org.clausetracker.rule.RollUp;

/** Shows the clauses of several agreements with the headline of each. */
@ApplicationScoped
public class BoardService {

    private final KeptStatuses kept;
    private final CommitmentService commitments;
    private final CommitmentStatusService verdicts;

    BoardService(KeptStatuses kept, CommitmentService commitments, CommitmentStatusService verdicts) {
        this.kept = kept;
        this.commitments = commitments;
        this.verdicts = verdicts;
    }

    /**
     * The clauses of several agreements in order, each with its headline on a day, seen without hindsight. Agreements
     * without clauses, and names that are no agreement's, are absent.
     *
     * @param days the day asked about, by agreement
     */
    public Map<String, List<ClauseGlance>> glances(Map<String, LocalDate> days) {
        return days.isEmpty() ? Map.of() : kept.glances(days);
    }

    /**
     * The same with hindsight; a fixed number of SQL statements however many agreements there are.
     *
     * @param days the day asked about, by agreement
     * @param publishedBy only what was public by this day counts
     */
    public Map<String, List<ClauseGlance>> glances(Map<String, LocalDate> days, LocalDate publishedBy) {
        List<CommitmentPlace> places = commitments.places(days.keySet());
        Map<String, LocalDate> asked = new LinkedHashMap<>();
        places.forEach(place -> asked.put(place.id(), Objects.requireNonNull(days.get(place.agreement()))));
        Map<String, CommitmentAnswer> answers = verdicts.on(asked, Optional.of(publishedBy));
        Map<ClauseRef, List<Headline>> headlines = new HashMap<>();
        places.forEach(place -> Optional.ofNullable(answers.get(place.id())).ifPresent(answer -> headlines
                .computeIfAbsent(new ClauseRef(place.agreement(), place.clause()), clause -> new ArrayList<>())
                .add(answer.headline())));
        Map<String, List<ClauseGlance>> seen = new LinkedHashMap<>();
        glances(days)
                .forEach((agreement, clausesOfIt) -> seen.put(
                        agreement,
                        clausesOfIt.stream()
                                .map(clause -> new ClauseGlance(
                                        clause.label(),
                                        clause.heading(),
                                        RollUp.worst(headlines.getOrDefault(
                                                new ClauseRef(agreement, clause.label()), List.of())),
                                        clause.coded()))
                                .toList()));
        return seen;
    }
}
