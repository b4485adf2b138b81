package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clausetracker.agreement.AgreementCalendar;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.status.KeptStatuses.CurrentStatus;
import org.clausetracker.status.Matrix.MatrixClause;
import org.clausetracker.time.Now;

/** Lays out every headline of an agreement. */
@ApplicationScoped
public class MatrixService {

    private final InputReader inputs;
    private final KeptStatuses kept;
    private final ClauseService clauses;
    private final AgreementService agreements;
    private final Now now;

    MatrixService(InputReader inputs, KeptStatuses kept, ClauseService clauses, AgreementService agreements, Now now) {
        this.inputs = inputs;
        this.kept = kept;
        this.clauses = clauses;
        this.agreements = agreements;
        this.now = now;
    }

    /**
     * The matrix of an agreement. What everybody says of today is read as it is kept; all else is computed.
     *
     * @param voices whose statements to listen to, each in a column of its own; at least one
     * @throws NotFound when there is no such agreement
     * @throws NotKnownThen when it was not known by the clocks
     */
    public Matrix matrix(String agreement, Clocks clocks, List<Voice> voices) {
        return matrix(agreement, clocks, voices, clauses.labels(agreement));
    }

    /**
     * The same of some clauses.
     *
     * @param labels labels of clauses that are known to be there
     * @throws NotFound when there is no such agreement
     * @throws NotKnownThen when it was not known by the clocks
     */
    public Matrix matrix(String agreement, Clocks clocks, List<Voice> voices, List<String> labels) {
        AgreementCalendar calendar = agreements.calendar(agreement);
        calendar.requireKnown(clocks.knownBy());
        boolean keptWillDo = voices.contains(Voice.EVERYBODY)
                && clocks.isWithoutHindsight()
                && clocks.asOf().equals(now.today(calendar.zone()));
        Map<String, CurrentStatus> found =
                keptWillDo ? kept.current(agreement, clocks.asOf(), Optional.of(labels)) : Map.of();
        boolean readSuffices =
                voices.equals(List.of(Voice.EVERYBODY)) && found.keySet().containsAll(labels);
        return Matrix.of(
                agreement,
                clocks,
                voices,
                readSuffices ? read(labels, found) : computed(agreement, labels, clocks, voices, found));
    }

    private static List<MatrixClause> read(List<String> labels, Map<String, CurrentStatus> found) {
        return labels.stream()
                .map(label -> Matrix.clause(label, Objects.requireNonNull(found.get(label))))
                .toList();
    }

    /** @param found what is kept of clauses, which is what everybody says of them */
    private List<MatrixClause> computed(
            String agreement,
            List<String> labels,
            Clocks clocks,
            List<Voice> voices,
            Map<String, CurrentStatus> found) {
        AgreementInputs read = inputs.read(agreement, Optional.of(labels), clocks.recordedBy());
        StatusEngine engine = read.configuration(clocks.asOf()).engine();
        return labels.stream()
                .map(label -> {
                    StatusCase question = read.question(label, clocks);
                    CurrentStatus everybody = found.get(label);
                    return Matrix.clause(
                            label,
                            voices.stream()
                                    .map(voice -> everybody != null && voice.isEverybody()
                                            ? Told.kept(everybody)
                                            : Told.by(voice, engine, question))
                                    .toList());
                })
                .toList();
    }
}
