package org.clausetracker.agreement;

import java.util.List;
import org.clausetracker.party.PartyRules;
import org.clausetracker.record.NamedRecords;
import org.clausetracker.record.RecordRules;
import org.clausetracker.record.StagedTable;

/** What agreements are made of, apart from their clauses, and what must hold among them. */
public final class AgreementRules {

    public static final StagedTable AGREEMENT =
            StagedTable.of("agreement", "slug", "title kind signed_on effective_at zone place language note");

    static final StagedTable AGREEMENT_NAME =
            AGREEMENT.list("agreement_name", "agreement_id ordinal", "name", "agreement_id");

    static final StagedTable AGREEMENT_PARTY =
            AGREEMENT.list("agreement_party", "agreement_id party_id role", "ordinal note", "agreement_id");

    static final StagedTable CITATION =
            AGREEMENT.list("citation", "agreement_id ordinal", "publisher url verified note", "agreement_id");

    static final StagedTable COVERAGE_NOTE =
            AGREEMENT.list("coverage_note", "agreement_id ordinal", "coded_until searched note", "agreement_id");

    /** Also refers to clauses, so it is among the tables of those, behind them. */
    public static final StagedTable AGREEMENT_RELATION = AGREEMENT.list(
            "agreement_relation",
            "agreement_id ordinal",
            "type to_agreement_id from_clause_label to_clause_label note",
            "agreement_id");

    public static final RecordRules RULES = new RecordRules(
            List.of(AGREEMENT, AGREEMENT_NAME, AGREEMENT_PARTY, CITATION, COVERAGE_NOTE),
            List.of(
                    NamedRecords.unique(AGREEMENT),
                    NamedRecords.reference(AGREEMENT_PARTY, "party_id", "party", PartyRules.PARTY),
                    NamedRecords.reference(AGREEMENT_RELATION, "to_agreement_id", "to", AGREEMENT)));

    private AgreementRules() {}
}
