package org.clausetracker.clause;

import static org.clausetracker.agreement.AgreementRules.AGREEMENT_RELATION;

import java.util.List;
import org.clausetracker.party.PartyRules;
import org.clausetracker.record.Circles;
import org.clausetracker.record.NamedRecords;
import org.clausetracker.record.RecordRules;
import org.clausetracker.record.StagedCheck;
import org.clausetracker.record.StagedTable;

/** What clauses and commitments are made of, and what must hold among them. */
public final class ClauseRules {

    static final StagedTable CLAUSE =
            StagedTable.of("clause", "agreement_id label", "ordinal parent_label heading editorial_label");

    static final StagedTable WORDING = CLAUSE.list(
            "wording",
            "agreement_id clause_label ordinal",
            "language publisher url authority is_primary text valid_from valid_to verified note",
            "agreement_id clause_label");

    static final StagedTable CLAUSE_TOPIC = CLAUSE.list(
            "clause_topic", "agreement_id clause_label scheme name", "ordinal", "agreement_id clause_label");

    static final StagedTable COMMITMENT = StagedTable.of(
            "commitment",
            "id",
            "agreement_id clause_label letter summary kind applies_from applies_until window_days stall_days reversible"
                    + " condition_text condition_met_on superseded_on superseded_announced_on note");

    static final StagedTable COMMITMENT_OBLIGOR = COMMITMENT.list(
            "commitment_obligor", "commitment_id party_id", "agreement_id ordinal named_in_text", "commitment_id");

    static final StagedTable COMMITMENT_BENEFICIARY = COMMITMENT.list(
            "commitment_beneficiary", "commitment_id party_id", "agreement_id ordinal", "commitment_id");

    static final StagedTable DEADLINE =
            COMMITMENT.list("deadline", "commitment_id announced_on", "agreement_id due basis url", "commitment_id");

    static final StagedTable COMMITMENT_TERM = COMMITMENT.list(
            "commitment_term", "commitment_id ordinal", "agreement_id until_on announced_on", "commitment_id");

    static final StagedTable SUSPENSION = COMMITMENT.list(
            "suspension",
            "commitment_id ordinal",
            "agreement_id suspended_from suspended_until announced_on until_announced_on note",
            "commitment_id");

    public static final RecordRules RULES = new RecordRules(
            List.of(
                    CLAUSE,
                    WORDING,
                    CLAUSE_TOPIC,
                    AGREEMENT_RELATION,
                    COMMITMENT,
                    COMMITMENT_OBLIGOR,
                    COMMITMENT_BENEFICIARY,
                    DEADLINE,
                    COMMITMENT_TERM,
                    SUSPENSION),
            List.of(
                    NamedRecords.reference(COMMITMENT_OBLIGOR, "party_id", "party", PartyRules.PARTY),
                    NamedRecords.reference(COMMITMENT_BENEFICIARY, "party_id", "", PartyRules.PARTY),
                    reference(CLAUSE, "agreement_id", "parent_label", "parent"),
                    reference(AGREEMENT_RELATION, "agreement_id", "from_clause_label", "fromClause"),
                    reference(AGREEMENT_RELATION, "to_agreement_id", "to_clause_label", "toClause"),
                    Circles.check(
                            CLAUSE,
                            "agreement_id",
                            "label",
                            "parent_label",
                            "t.agreement_id = k.agreement_id and t.label = k.label",
                            "parent of a parent"),
                    new StagedCheck(
                            "ordinal",
                            "format('%s is the place of clause ''%s''" + StagedCheck.UNLISTED
                                    + "', s.ordinal, c.label)",
                            """
                            from staged_clause s
                            join clause c on c.agreement_id = s.agreement_id and c.ordinal = s.ordinal
                            where not exists (
                              select from staged_clause t where t.agreement_id = c.agreement_id and t.label = c.label)""")));

    private ClauseRules() {}

    /**
     * Clauses that are referred to are in their agreement. Those of an agreement that is missing are not looked for: another
     * check reports the agreement.
     *
     * @param agreement column of {@code from} that names the agreement
     * @param label column that names the clause
     * @param field what this is called in a record
     */
    public static StagedCheck reference(StagedTable from, String agreement, String label, String field) {
        String condition = " t where t.agreement_id = s." + agreement + " and t.label = s." + label + ")";
        return new StagedCheck(
                field,
                "format('%s has no clause ''%s''', s." + agreement + ", left(s." + label + ", 80))",
                "from " + from.staged() + " s where s." + label
                        + " is not null and not exists (select from staged_clause"
                        + condition + " and not exists (select from clause" + condition
                        + " and (exists (select from staged_agreement a where a.slug = s." + agreement
                        + ") or exists (select from agreement a where a.slug = s." + agreement + "))");
    }
}
