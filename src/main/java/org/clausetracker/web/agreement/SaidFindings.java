package org.clausetracker.web.agreement;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.status.Matrix;
import org.clausetracker.status.Voice;

/** Reads the findings that the cells of a matrix show: of each voice the newest of each kind on each duty. */
@ApplicationScoped
public class SaidFindings {

    private final FindingService findings;

    SaidFindings(FindingService findings) {
        this.findings = findings;
    }

    /** What the voices of a matrix said, by id; what everybody says together is told by its status. */
    public Map<String, FindingSummary> in(Matrix matrix) {
        return in(matrix, Set.of());
    }

    /**
     * The same, with others that are read at once.
     *
     * @param others ids of the others
     */
    public Map<String, FindingSummary> in(Matrix matrix, Set<String> others) {
        Set<String> ids = matrix.clauses().stream()
                .flatMap(clause -> clause.views().stream())
                .filter(view -> !view.voice().equals(Voice.ALL))
                .flatMap(view -> view.commitments().stream())
                .flatMap(commitment -> commitment.units().stream())
                .flatMap(unit -> unit.said().values().stream())
                .collect(toCollection(HashSet::new));
        ids.addAll(others);
        return findings.named(ids).stream().collect(toMap(FindingSummary::id, finding -> finding));
    }
}
