package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.status.KeptStatuses.CurrentStatus;
import org.clausetracker.status.Matrix.MatrixClause;

/** Lays out every headline of an agreement. */
@ApplicationScoped
public class MatrixService {

    private final InputReader inputs;
    private final KeptStatuses kept;
    private final StatusService statuses;
    private final ClauseService clauses;
    private final AgreementService agreements;

    MatrixService(
            InputReader inputs,
            KeptStatuses kept,
            StatusService statuses,
            ClauseService clauses,
            AgreementService agreements) {
        this.inputs = inputs;
        this.kept = kept;
        this.statuses = statuses;
        this.clauses = clauses;
        this.agreements = agreements;
    }

    /**
     * The matrix of an agreement. What everybody says of today is read as it is kept; any other question is computed.
     *
     * @param voices whose statements to listen to, each in a column of its own; at least one
     * @throws NotFound when there is no such agreement
     */
    public Matrix matrix(String agreement, Clocks clocks, List<Voice> voices) {
        agreements.require(Set.of(agreement));
        List<String> labels = clauses.labels(agreement);
        boolean keptWillDo = voices.equals(List.of(Voice.EVERYBODY))
                && clocks.isWithoutHindsight()
                && clocks.asOf().equals(statuses.today(agreement));
        Map<String, CurrentStatus> found = keptWillDo ? kept.current(agreement, clocks.asOf()) : Map.of();
        return Matrix.of(
                agreement,
                clocks,
                voices,
                found.keySet().containsAll(labels) ? kept(labels, found) : computed(agreement, labels, clocks, voices));
    }

    private static List<MatrixClause> kept(List<String> labels, Map<String, CurrentStatus> kept) {
        return labels.stream()
                .map(label -> Matrix.clause(label, Objects.requireNonNull(kept.get(label))))
                .toList();
    }

    private List<MatrixClause> computed(String agreement, List<String> labels, Clocks clocks, List<Voice> voices) {
        AgreementInputs read = inputs.read(agreement, Optional.empty(), clocks.recordedBy());
        StatusEngine engine = read.configuration(clocks.asOf()).engine();
        return labels.stream()
                .map(label -> Matrix.clause(label, engine, read.question(label, clocks), voices))
                .toList();
    }
}
