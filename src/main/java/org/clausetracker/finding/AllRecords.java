package org.clausetracker.finding;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.clausetracker.agreement.AgreementRules;
import org.clausetracker.clause.ClauseRules;
import org.clausetracker.codebook.CodebookRules;
import org.clausetracker.party.PartyRules;
import org.clausetracker.record.RecordRules;
import org.clausetracker.statement.StatementRules;

/** The rules of all nouns together, here because a finding refers to every other. */
@Singleton
public class AllRecords {

    public static final RecordRules RULES = CodebookRules.RULES
            .and(PartyRules.RULES)
            .and(AgreementRules.RULES)
            .and(ClauseRules.RULES)
            .and(StatementRules.RULES)
            .and(FindingRules.RULES);

    AllRecords() {}

    @Produces
    @Singleton
    RecordRules rules() {
        return RULES;
    }
}
