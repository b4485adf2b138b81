package org.clausetracker.web.agreement;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.statement.StatementService;
import org.clausetracker.status.Matrix;
import org.clausetracker.status.Voice;

/** Reads the findings that the cells of a matrix show: of each voice the newest of each kind on each duty. */
@ApplicationScoped
public class SaidFindings {

    private final FindingService findings;
    private final StatementService statements;

    SaidFindings(FindingService findings, StatementService statements) {
        this.findings = findings;
        this.statements = statements;
    }

    /**
     * What voices said.
     *
     * @param findings by id
     * @param verbatim the statements that are recorded in the words of the record
     */
    public record Said(Map<String, FindingSummary> findings, Set<String> verbatim) {}

    /** What the voices of a matrix said; what everybody says together is told by its status. */
    public Said in(Matrix matrix) {
        Set<String> ids = matrix.clauses().stream()
                .flatMap(clause -> clause.views().stream())
                .filter(view -> !view.voice().equals(Voice.ALL))
                .flatMap(view -> view.commitments().stream())
                .flatMap(commitment -> commitment.units().stream())
                .flatMap(unit -> unit.said().values().stream())
                .collect(toSet());
        List<FindingSummary> named = findings.named(ids);
        Map<String, FindingSummary> byId = new HashMap<>();
        named.forEach(finding -> byId.put(finding.id(), finding));
        return new Said(
                byId,
                statements.verbatim(
                        named.stream().map(FindingSummary::statement).collect(toSet())));
    }
}
