package org.clausetracker.finding;

import java.util.List;
import org.clausetracker.record.StagedView;
import org.clausetracker.record.StagedWarning;

/**
 * What the rule says one who writes is warned of (its section 9): contradictions that change no verdict, and accepted findings
 * that will not count. Asked of the merged tables, about the findings given that were not rejected,
 * and about stored ones whose weight it changes.
 */
final class FindingWarnings {

    /**
     * Findings with what they are held against. The duty of a finding that names none is the only one of its clause;
     * a speaker is the side, or where that is empty the reporter.
     */
    private static final String WEIGH =
            """
            select s.json_order, s.json_path, s.json_record, f.id, f.kind, f.reporter_id, f.reporter_role,
                   f.reporter_side_id, f.event_on, f.source_grade, f.item_grade, f.review_state, f.clause_label,
                   f.agreement_id, f.event_from, f.event_to, coalesce(f.reporter_side_id, f.reporter_id) as speaker,
                   coalesce(st.stated_on, so.published_on) as said_on,
                   case when st.stated_on is null then so.published_to else st.stated_to end as said_to,
                   a.signed_on, a.signed_from,
                   coalesce(f.commitment_id, case when duties.many = 1 then duties.only_one end) as duty
              from {places} s
              join finding f on f.id = s.id
              join statement st on st.id = f.statement_id
              join source so on so.id = st.source_id
              join agreement a on a.slug = f.agreement_id
              left join lateral (
                select count(*) as many, min(c.id) as only_one from commitment c
                 where f.commitment_id is null
                   and (c.agreement_id, c.clause_label) = (f.agreement_id, f.clause_label)) duties on true
             where f.review_state <> 'REJECTED'""";

    /** Of whom a contradiction of its role is said: findings given, and stored ones that it makes contradict. */
    private static final String ROLES =
            """
            (select w.*, w.json_path || '.reporterRole' as place, '' as finding from weighed w
             union all
             select w.*, w.json_path, format('changes the finding ''%s'' in the database: ', w.id) from reclassed w)""";

    static final StagedView WEIGHED =
            new StagedView("weighed", List.of("staged_finding"), WEIGH.replace("{places}", "staged_finding"), "");

    /** Stored findings of which what was given changes how they are weighed. */
    static final StagedView RECLASSED = new StagedView(
            "reclassed", List.of("newly_concerned"), WEIGH.replace("{places}", StoredFindings.RECLASSED), "");

    static final List<StagedWarning> ALL = List.of(
            warning(
                    WarningCode.EVENT_AFTER_STATEMENT,
                    """
                    select w.json_order, 1, w.json_path || '.eventOn', w.json_record,
                           format('the event of %s is later than what was said on %s: it counts from the event on',
                                  w.event_on, w.said_on)
                      from weighed w
                     where w.event_from > w.said_to and w.kind not in ('CONTEXT', 'INTENT', 'RISK')"""),
            warning(
                    WarningCode.EVENT_BEFORE_AGREEMENT,
                    """
                    select w.json_order, 2, w.json_path || '.eventOn', w.json_record,
                           format('the event of %s lies before %s was signed, on %s', w.event_on, w.agreement_id, w.signed_on)
                      from weighed w
                     where w.event_to < w.signed_from and w.kind <> 'CONTEXT'
                       and not exists (select from commitment c where c.id = w.duty
                                        and lower(imprecise_date_range(c.applies_from)) < w.signed_from)"""),
            warning(
                    WarningCode.NOT_AN_OBLIGOR,
                    """
                    select b.json_order, 3, b.json_path, w.json_record,
                           format('%s owes nothing under %s: what is said about it there does not count (NOT_AN_OBLIGOR)',
                                  b.party_id, w.duty)
                      from weighed w join staged_finding_about b on b.finding_id = w.id
                     where w.duty is not null and w.kind <> 'CONTEXT'
                       and not exists (select from commitment_obligor o where (o.commitment_id, o.party_id) = (w.duty, b.party_id))"""),
            warning(
                    WarningCode.SPEAKS_FOR_A_SIDE,
                    """
                    select w.json_order, 4, w.place, w.json_record,
                           w.finding || format('%s is typed %s, but speaks for %s, %s: weighed as a PARTY of that side',
                                  w.reporter_id, w.reporter_role, w.speaker,
                                  case when o.party_id is not null then 'which owes ' || w.duty
                                       when b.party_id is not null then 'to which ' || w.duty || ' is owed'
                                       else 'which signed ' || w.agreement_id end)
                      from {roles} w
                      left join commitment_obligor o on (o.commitment_id, o.party_id) = (w.duty, w.speaker)
                      left join commitment_beneficiary b on (b.commitment_id, b.party_id) = (w.duty, w.speaker)
                     where w.reporter_role in ('MONITOR', 'OUTSIDER') and w.kind <> 'CONTEXT'
                       and (o.party_id is not null or b.party_id is not null
                            or exists (select from agreement_party p
                                        where (p.agreement_id, p.party_id, p.role) = (w.agreement_id, w.reporter_side_id, 'SIGNATORY')))"""),
            warning(
                    WarningCode.SPEAKS_FOR_AN_OBLIGOR,
                    """
                    select w.json_order, 4, w.place, w.json_record,
                           w.finding || format('%s is typed GUARANTOR, but speaks for %s, which owes %s: weighed as the obligor',
                                  w.reporter_id, w.speaker, w.duty)
                      from {roles} w join commitment_obligor o on (o.commitment_id, o.party_id) = (w.duty, w.speaker)
                     where w.reporter_role = 'GUARANTOR' and w.kind <> 'CONTEXT'"""),
            warning(
                    WarningCode.NOT_A_PARTY,
                    """
                    select w.json_order, 4, w.json_path || '.reporterRole', w.json_record,
                           format('%s is typed PARTY, but %s is no party to %s, owes nothing there and is owed nothing:'
                                  || ' weighed as a PARTY all the same', w.reporter_id, w.speaker, coalesce(w.duty, w.agreement_id))
                      from weighed w
                     where w.reporter_role = 'PARTY' and w.kind <> 'CONTEXT'
                       and not exists (select from agreement_party p where (p.agreement_id, p.party_id) = (w.agreement_id, w.speaker))
                       and not exists (select from commitment_obligor o where (o.commitment_id, o.party_id) = (w.duty, w.speaker))
                       and not exists (select from commitment_beneficiary b where (b.commitment_id, b.party_id) = (w.duty, w.speaker))"""),
            warning(
                    WarningCode.WILL_NOT_COUNT,
                    """
                    select w.json_order, 5, w.json_path || why.field, w.json_record, 'is accepted, but will not count: ' || why.reason
                      from weighed w
                     cross join lateral (select * from (values
                       (1, w.kind = 'CONTEXT', '.kind', 'CONTEXT speaks neither about performance nor about its meaning'),
                       (2, w.clause_label is null, '', 'it names no clause'),
                       (3, w.said_on is null, '.statement', 'neither the statement nor its source has a day (NO_DATE)'),
                       (4, w.source_grade = 'E', '.sourceGrade', 'the source is graded unreliable (SOURCE_UNRELIABLE)'),
                       (5, w.item_grade = 5, '.itemGrade', 'what it says is graded improbable (IMPROBABLE)'),
                       (6, w.duty is null, '', 'it names no commitment, and its clause has not exactly one (NO_COMMITMENT)'))
                       as reasons (place, holds, field, reason) where holds order by place limit 1) why
                     where w.review_state = 'ACCEPTED'"""));

    private FindingWarnings() {}

    private static StagedWarning warning(WarningCode code, String sql) {
        return new StagedWarning(code.name(), sql.replace("{roles}", ROLES));
    }
}
