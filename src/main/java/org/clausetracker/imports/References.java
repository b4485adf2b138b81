package org.clausetracker.imports;

import static org.clausetracker.imports.StagedTable.AGREEMENT;
import static org.clausetracker.imports.StagedTable.AGREEMENT_PARTY;
import static org.clausetracker.imports.StagedTable.AGREEMENT_RELATION;
import static org.clausetracker.imports.StagedTable.CLAUSE;
import static org.clausetracker.imports.StagedTable.COMMITMENT_BENEFICIARY;
import static org.clausetracker.imports.StagedTable.COMMITMENT_OBLIGOR;
import static org.clausetracker.imports.StagedTable.FINDING;
import static org.clausetracker.imports.StagedTable.FINDING_ABOUT;
import static org.clausetracker.imports.StagedTable.OFFICE;
import static org.clausetracker.imports.StagedTable.PARTY;
import static org.clausetracker.imports.StagedTable.SOURCE;
import static org.clausetracker.imports.StagedTable.STATEMENT;

import java.util.List;
import java.util.stream.Stream;

/** Checks that whatever a bundle refers to is in the bundle or in the database, and is there only once. */
final class References {

    private References() {}

    static List<StagedCheck> checks() {
        return Stream.of(
                        duplicates(),
                        byName(),
                        withinAgreement(),
                        Circles.checks(),
                        ownJudges(),
                        StoredFindings.checks())
                .flatMap(checks -> checks)
                .toList();
    }

    /** Records that have the name of an earlier one. Lists inside a record were checked while it was read. */
    private static Stream<StagedCheck> duplicates() {
        return Stream.of(
                duplicate(PARTY), duplicate(AGREEMENT), duplicate(SOURCE), duplicate(STATEMENT), duplicate(FINDING));
    }

    private static Stream<StagedCheck> byName() {
        return Stream.of(
                reference(PARTY, "side_id", "side", PARTY),
                reference(OFFICE, "organisation_id", "organisation", PARTY),
                reference(AGREEMENT_PARTY, "party_id", "party", PARTY),
                reference(AGREEMENT_RELATION, "to_agreement_id", "to", AGREEMENT),
                reference(COMMITMENT_OBLIGOR, "party_id", "party", PARTY),
                reference(COMMITMENT_BENEFICIARY, "party_id", "", PARTY),
                reference(SOURCE, "publisher_id", "publisher", PARTY),
                reference(STATEMENT, "source_id", "source", SOURCE),
                reference(STATEMENT, "speaker_id", "speaker", PARTY),
                reference(STATEMENT, "origin_id", "origin", STATEMENT),
                reference(STATEMENT, "duplicate_of_id", "duplicateOf", STATEMENT),
                reference(FINDING, "statement_id", "statement", STATEMENT),
                reference(FINDING, "agreement_id", "agreement", AGREEMENT),
                reference(FINDING, "reporter_id", "reporter", PARTY),
                reference(FINDING, "reporter_side_id", "reporterSide", PARTY),
                reference(FINDING, "via_id", "via", PARTY),
                reference(FINDING, "rebuts_id", "rebuts", FINDING),
                reference(FINDING_ABOUT, "party_id", "", PARTY));
    }

    private static Stream<StagedCheck> withinAgreement() {
        return Stream.of(
                clause(CLAUSE, "agreement_id", "parent_label", "parent"),
                clause(AGREEMENT_RELATION, "agreement_id", "from_clause_label", "fromClause"),
                clause(AGREEMENT_RELATION, "to_agreement_id", "to_clause_label", "toClause"),
                clause(FINDING, "agreement_id", "clause_label", "clause"),
                new StagedCheck(
                        "commitment",
                        "format('there is no commitment ''%s'' in the bundle or in the database', left(s.commitment_id, 80))",
                        """
                        from staged_finding s
                        where s.commitment_id is not null
                          and not exists (select from staged_commitment c where c.id = s.commitment_id)
                          and not exists (select from commitment c where c.id = s.commitment_id)"""),
                new StagedCheck(
                        "commitment",
                        "format('%s belongs to clause ''%s'' of %s, not to clause ''%s'' of %s', left(s.commitment_id, 80),"
                                + " c.clause_label, c.agreement_id, left(s.clause_label, 80), left(s.agreement_id, 80))",
                        """
                        from staged_finding s
                        join (select id, agreement_id, clause_label from staged_commitment
                               union select id, agreement_id, clause_label from commitment
                               where id in (select commitment_id from staged_finding)
                                 and id not in (select id from staged_commitment where id is not null)) c on c.id = s.commitment_id
                        where (s.agreement_id, s.clause_label) <> (c.agreement_id, c.clause_label)
                          and (exists (select from staged_clause t where (t.agreement_id, t.label) = (s.agreement_id, s.clause_label))
                               or exists (select from clause t where (t.agreement_id, t.label) = (s.agreement_id, s.clause_label)))"""));
    }

    /** Nobody who owes a duty is its monitor, or an outsider to it. */
    private static Stream<StagedCheck> ownJudges() {
        return Stream.of(
                new StagedCheck(
                        "reporterRole",
                        "format('must be PARTY: ''%s'' itself owes %s', left(s.reporter_id, 80), s.duty)",
                        """
                from (select f.*, coalesce(f.commitment_id, case when duties.many = 1 then duties.only_one end) as duty
                        from staged_finding f
                        left join lateral (
                          select min(d.id) as only_one, count(*) as many
                            from (select id, agreement_id, clause_label from staged_commitment
                                   union
                                  select id, agreement_id, clause_label from commitment) d
                           where f.commitment_id is null
                             and (d.agreement_id, d.clause_label) = (f.agreement_id, f.clause_label)) duties on true
                       where f.reporter_role in ('MONITOR', 'OUTSIDER')) s
                where case when exists (select from staged_commitment t where t.id = s.duty)
                           then exists (select from staged_commitment_obligor o
                                         where (o.commitment_id, o.party_id) = (s.duty, s.reporter_id))
                           else exists (select from commitment_obligor o
                                         where (o.commitment_id, o.party_id) = (s.duty, s.reporter_id)) end"""));
    }

    private static StagedCheck duplicate(StagedTable table) {
        String key = table.key().get(0);
        return new StagedCheck(
                key,
                "format('''%s'' is already the " + key + " of %s', left(s." + key + ", 80), d.json_path)",
                "from " + table.staged() + " s join (select " + key
                        + " as named, min(json_order) as json_order, (array_agg(json_path order by json_order))[1] as json_path from "
                        + table.staged() + " group by " + key + " having count(*) > 1) d on d.named = s." + key
                        + " where s.json_order > d.json_order");
    }

    private static StagedCheck reference(StagedTable from, String column, String field, StagedTable to) {
        String key = to.key().get(0);
        String target = "s." + column;
        return new StagedCheck(
                field,
                "format('there is no " + to.table() + " ''%s'' in the bundle or in the database', left(" + target
                        + ", 80))",
                "from " + from.staged() + " s where " + target + " is not null and not exists (select from "
                        + to.staged() + " t where t." + key + " = " + target + ") and not exists (select from "
                        + to.table() + " t where t." + key + " = " + target + ")");
    }

    /** Clauses of an agreement that is missing are not looked for: another check reports the agreement. */
    private static StagedCheck clause(StagedTable from, String agreement, String label, String field) {
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
