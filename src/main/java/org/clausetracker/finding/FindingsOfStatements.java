package org.clausetracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clausetracker.statement.FindingsOf;

/** Tells the package {@code statement} what statements need to know of their findings. */
@ApplicationScoped
class FindingsOfStatements implements FindingsOf {

    private final FindingService findings;

    FindingsOfStatements(FindingService findings) {
        this.findings = findings;
    }

    @Override
    public List<FindingSummary> statement(String id) {
        return findings.ofStatement(id);
    }

    @Override
    public String conditionOnAgreements() {
        return "exists (select 1 from Finding f where f.statement = s.id and f.agreement in :agreements)";
    }
}
