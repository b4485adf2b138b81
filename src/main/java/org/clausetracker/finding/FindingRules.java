package org.clausetracker.finding;

import static org.clausetracker.clause.ClauseRules.reference;

import java.util.List;
import java.util.stream.Stream;
import org.clausetracker.agreement.AgreementRules;
import org.clausetracker.party.PartyRules;
import org.clausetracker.record.NamedRecords;
import org.clausetracker.record.RecordRules;
import org.clausetracker.record.StagedCheck;
import org.clausetracker.record.StagedTable;
import org.clausetracker.sql.Query;
import org.clausetracker.statement.StatementRules;

/** What findings are made of, and what must hold among them and between them and what they are about. */
public final class FindingRules {

    /** The last two columns are not given but found: see {@link Quotations}. */
    static final StagedTable FINDING = StagedTable.of(
            "finding",
            "id",
            "statement_id agreement_id clause_label commitment_id kind alternatives reporter_id reporter_role"
                    + " reporter_side_id via_id source_grade item_grade fit quotation event_on ongoing rebuts_id"
                    + " coder_confidence rationale review_state retracted_on quotation_start quotation_end");

    static final StagedTable FINDING_ABOUT =
            FINDING.list("finding_about", "finding_id party_id", "agreement_id ordinal", "finding_id");

    public static final RecordRules RULES = new RecordRules(
            List.of(FINDING, FINDING_ABOUT),
            List.of(StoredFindings.NEWLY_CONCERNED, FindingWarnings.WEIGHED, FindingWarnings.RECLASSED),
            List.of(QuotedPlaces::complete),
            Stream.of(names(), places(), Stream.of(ownJudge()), StoredFindings.checks(), Quotations.checks())
                    .flatMap(checks -> checks)
                    .toList(),
            FindingWarnings.ALL);

    private FindingRules() {}

    /** Finds in a bundle where each excerpt stands: at its first occurrence; to be run before anything is checked. */
    public static Query locate() {
        return Quotations.locate();
    }

    private static Stream<StagedCheck> names() {
        return Stream.of(
                NamedRecords.unique(FINDING),
                NamedRecords.reference(FINDING, "statement_id", "statement", StatementRules.STATEMENT),
                NamedRecords.reference(FINDING, "agreement_id", "agreement", AgreementRules.AGREEMENT),
                NamedRecords.reference(FINDING, "reporter_id", "reporter", PartyRules.PARTY),
                NamedRecords.reference(FINDING, "reporter_side_id", "reporterSide", PartyRules.PARTY),
                NamedRecords.reference(FINDING, "via_id", "via", PartyRules.PARTY),
                NamedRecords.reference(FINDING, "rebuts_id", "rebuts", FINDING),
                NamedRecords.reference(FINDING_ABOUT, "party_id", "", PartyRules.PARTY));
    }

    /** The clause is one of the agreement, the commitment one of the clause. */
    private static Stream<StagedCheck> places() {
        return Stream.of(
                reference(FINDING, "agreement_id", "clause_label", "clause"),
                new StagedCheck(
                        "commitment",
                        "format('there is no commitment ''%s''" + StagedCheck.KNOWN + "', left(s.commitment_id, 80))",
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
    private static StagedCheck ownJudge() {
        return new StagedCheck(
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
                                         where (o.commitment_id, o.party_id) = (s.duty, s.reporter_id)) end""");
    }
}
