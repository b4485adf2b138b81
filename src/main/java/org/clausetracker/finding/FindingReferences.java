package org.clausetracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.clause.CommitmentService;
import org.clausetracker.party.PartyService;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.statement.StatementService;

/** Makes sure that the names in a filter are of things that are here: a misspelt one must not look like an empty list. */
@ApplicationScoped
class FindingReferences {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final CommitmentService commitments;
    private final StatementService statements;
    private final PartyService parties;

    FindingReferences(
            AgreementService agreements,
            ClauseService clauses,
            CommitmentService commitments,
            StatementService statements,
            PartyService parties) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.commitments = commitments;
        this.statements = statements;
        this.parties = parties;
    }

    /** @throws NotFound naming the first that is not here */
    void require(FindingFilter filter) {
        agreements.require(filter.agreements());
        if (!filter.clauses().isEmpty()) {
            clauses.require(filter.agreements().iterator().next(), filter.clauses());
        }
        commitments.require(filter.commitments());
        statements.require(filter.statements());
        Set<String> named = new TreeSet<>(filter.about());
        named.addAll(filter.reporters());
        named.addAll(filter.reporterSides());
        parties.require(named);
    }
}
