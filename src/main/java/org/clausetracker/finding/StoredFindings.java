package org.clausetracker.finding;

import java.util.List;
import java.util.stream.Stream;
import org.clausetracker.record.StagedCheck;
import org.clausetracker.record.StagedView;

/**
 * Findings in the database that were not given along with what makes whoever speaks in them an obligor, a
 * beneficiary or a signatory.
 */
final class StoredFindings {

    /**
     * Those named in what was given who were nothing of the kind before, each with the stored findings in which it is the
     * reporter or the reporter's side. A finding that names no commitment is about the only one of its clause. The
     * three ways in which they meet are equations, so that many findings and many obligors never make a product of both.
     */
    private static final String CONCERNED =
            """
            with newcomer as materialized (
              select o.json_order, o.json_path || '.party' as json_path, o.json_record, o.agreement_id, o.commitment_id,
                     o.party_id, 'OBLIGOR' as concern
                from staged_commitment_obligor o
               where not exists (select from commitment_obligor t
                                  where (t.commitment_id, t.party_id) = (o.commitment_id, o.party_id))
              union all
              select b.json_order, b.json_path, b.json_record, b.agreement_id, b.commitment_id, b.party_id, 'BENEFICIARY'
                from staged_commitment_beneficiary b
               where not exists (select from commitment_beneficiary t
                                  where (t.commitment_id, t.party_id) = (b.commitment_id, b.party_id))
              union all
              select p.json_order, p.json_path || '.party', p.json_record, p.agreement_id, null, p.party_id, 'SIGNATORY'
                from staged_agreement_party p
               where p.role = 'SIGNATORY'
                 and not exists (select from agreement_party t
                                  where (t.agreement_id, t.party_id, t.role) = (p.agreement_id, p.party_id, p.role))),
            kept as materialized (
              select f.id, f.agreement_id, f.clause_label, f.commitment_id, f.reporter_role, f.reporter_id,
                     f.reporter_side_id, f.kind, f.review_state
                from finding f
               where f.reporter_role <> 'PARTY' and f.agreement_id in (select agreement_id from newcomer)
                 and not exists (select from staged_finding s where s.id = f.id)),
            voice as materialized (
              select k.*, k.reporter_id as party_id from kept k
              union all
              select k.*, k.reporter_side_id from kept k where k.reporter_side_id <> k.reporter_id),
            lonely as materialized (
              select c.agreement_id, c.clause_label, min(c.id) as id
                from (select s.agreement_id, s.clause_label, s.id from staged_commitment s
                      union
                      select t.agreement_id, t.clause_label, t.id from commitment t
                       where not exists (select from staged_commitment s where s.id = t.id)) c
               group by c.agreement_id, c.clause_label having count(*) = 1)
            select n.*, v.id as finding_id, v.reporter_role, v.reporter_id, v.reporter_side_id, v.kind, v.review_state
              from newcomer n join voice v on (v.commitment_id, v.party_id) = (n.commitment_id, n.party_id)
            union all
            select n.*, v.id, v.reporter_role, v.reporter_id, v.reporter_side_id, v.kind, v.review_state
              from newcomer n
              join lonely c on c.id = n.commitment_id
              join voice v on (v.agreement_id, v.clause_label, v.party_id) = (c.agreement_id, c.clause_label, n.party_id)
             where v.commitment_id is null
            union all
            select n.*, v.id, v.reporter_role, v.reporter_id, v.reporter_side_id, v.kind, v.review_state
              from newcomer n join voice v on (v.agreement_id, v.party_id) = (n.agreement_id, n.party_id)
             where n.commitment_id is null""";

    static final StagedView NEWLY_CONCERNED = new StagedView(
            "newly_concerned",
            List.of("staged_commitment_obligor", "staged_commitment_beneficiary", "staged_agreement_party"),
            CONCERNED,
            "json_order text, json_path text, json_record text, agreement_id text, commitment_id text, party_id text,"
                    + " concern text, finding_id text, reporter_role text, reporter_id text, reporter_side_id text,"
                    + " kind text, review_state text");

    /** Where what was given changes how a finding is weighed: one place for each finding, the first. */
    static final String RECLASSED =
            """
            (select distinct on (n.finding_id) n.finding_id as id, n.json_order, n.json_path, n.json_record
               from newly_concerned n
              where case n.concern when 'SIGNATORY' then n.party_id = n.reporter_side_id
                                   else n.party_id = coalesce(n.reporter_side_id, n.reporter_id) end
                and (n.concern = 'OBLIGOR' or n.reporter_role <> 'GUARANTOR')
              order by n.finding_id, n.json_order)""";

    private StoredFindings() {}

    /** Nobody who comes to owe a duty is its monitor, or an outsider to it, in what is stored; told once for each obligor. */
    static Stream<StagedCheck> checks() {
        return Stream.of(
                new StagedCheck(
                        "",
                        "format('''%s'' cannot owe %s: it is its %s in the finding ''%s'' in the database%s, and must be PARTY"
                                + " there', left(s.party_id, 80), s.commitment_id, s.role, s.finding,"
                                + " case when s.findings > 1 then format(' and in %s more', s.findings - 1) end)",
                        """
                from (select n.json_order, n.json_path, '' as json_keys, n.json_record, n.party_id, n.commitment_id,
                             min(n.finding_id) as finding, count(*) as findings,
                             (array_agg(n.reporter_role order by n.finding_id))[1] as role
                        from newly_concerned n
                       where n.concern = 'OBLIGOR' and n.party_id = n.reporter_id
                         and n.reporter_role in ('MONITOR', 'OUTSIDER')
                       group by n.json_order, n.json_path, n.json_record, n.party_id, n.commitment_id) s"""));
    }
}
