package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.status.Matrix.MatrixClause;
import org.clausetracker.status.Matrix.View;
import org.clausetracker.status.TimelineStore.CurrentStatus;

/** Lays out every headline of an agreement. */
@ApplicationScoped
public class MatrixService {

    private final InputReader inputs;
    private final TimelineStore store;
    private final StatusService statuses;
    private final ClauseService clauses;
    private final AgreementService agreements;

    MatrixService(
            InputReader inputs,
            TimelineStore store,
            StatusService statuses,
            ClauseService clauses,
            AgreementService agreements) {
        this.inputs = inputs;
        this.store = store;
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
        Map<String, List<View>> views = new HashMap<>();
        labels.forEach(label -> views.put(label, new ArrayList<>()));
        boolean keptWillDo = voices.equals(List.of(Voice.EVERYBODY))
                && clocks.areDefault()
                && clocks.asOf().equals(statuses.today(agreement));
        Map<String, CurrentStatus> kept = keptWillDo ? store.current(agreement, clocks.asOf()) : Map.of();
        if (kept.keySet().containsAll(labels)) {
            labels.forEach(label -> viewsOf(views, label).add(view(kept.get(label))));
        } else {
            compute(agreement, clocks, voices, views);
        }
        return matrix(agreement, clocks, voices, labels, views);
    }

    private void compute(String agreement, Clocks clocks, List<Voice> voices, Map<String, List<View>> views) {
        AgreementInputs read = inputs.read(agreement, Optional.empty(), clocks.recordedBy());
        StatusEngine engine = read.configuration(clocks.asOf()).engine();
        views.forEach((label, ofClause) -> ofClause.addAll(views(engine, read.question(label, clocks), voices)));
    }

    /** What each voice makes of one clause. */
    static List<View> views(StatusEngine engine, StatusCase question, List<Voice> voices) {
        return voices.stream()
                .map(voice -> view(voice, engine.evaluateWithoutForecast(only(voice, question))))
                .toList();
    }

    private static StatusCase only(Voice voice, StatusCase question) {
        Map<String, List<FindingInput>> heard = new HashMap<>();
        question.findings()
                .forEach((commitment, findings) -> heard.put(
                        commitment, findings.stream().filter(voice::said).toList()));
        return new StatusCase(question.asOf(), question.publishedBy(), null, question.commitments(), heard);
    }

    /** Lays out the views of clauses, which are given by label. */
    static Matrix matrix(
            String agreement, Clocks clocks, List<Voice> voices, List<String> labels, Map<String, List<View>> views) {
        List<MatrixClause> rows = labels.stream()
                .map(label -> new MatrixClause(label, differ(viewsOf(views, label)), viewsOf(views, label)))
                .toList();
        return new Matrix(
                StatusEngine.RULE,
                agreement,
                clocks.asOf(),
                clocks.publishedBy().orElse(clocks.asOf()),
                voices.stream().map(Voice::name).toList(),
                rows.stream()
                        .filter(MatrixClause::differs)
                        .map(MatrixClause::clause)
                        .toList(),
                rows);
    }

    private static List<View> viewsOf(Map<String, List<View>> views, String label) {
        return views.getOrDefault(label, List.of());
    }

    /** Each commitment and obligor counts, so that voices who accuse different parties differ. */
    private static boolean differ(List<View> views) {
        return views.stream().map(View::commitments).distinct().count() > 1;
    }

    private static View view(Voice voice, StatusAnswer answer) {
        return new View(
                voice.name(),
                answer.headline(),
                answer.group(),
                answer.counts(),
                answer.assessed(),
                answer.commitments().stream().map(CommitmentGlance::of).toList());
    }

    private static View view(@org.jspecify.annotations.Nullable CurrentStatus kept) {
        if (kept == null) {
            throw new IllegalStateException("every clause has a kept status here");
        }
        return new View(
                Voice.ALL,
                kept.headline(),
                kept.headline().group(),
                kept.counts(),
                kept.assessed(),
                kept.commitments());
    }
}
