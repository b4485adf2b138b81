package org.clausetracker.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.clausetracker.sql.Query;

/**
 * What the rule says an importer warns of (its section 9): contradictions that change no verdict, and accepted findings
 * that will not count. Asked of the merged tables, about the findings of the bundle that were not rejected,
 * and about stored ones whose weight it changes.
 */
final class Warnings {

    private static final String CREATE =
            """
            create temporary table staged_warning (
              json_order text collate "C", number int, path text, record text, reason text) on commit drop""";

    /**
     * Findings with what they are held against. The duty of a finding that names none is the only one of its clause;
     * a speaker is the side, or where that is empty the reporter.
     */
    private static final String WEIGHED =
            """
            create temporary table {weighed} on commit drop as
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

    /** Of whom a contradiction of its role is said: findings of the bundle, and stored ones that it makes contradict. */
    private static final String ROLES =
            """
            (select w.*, w.json_path || '.reporterRole' as place, '' as finding from weighed w
             union all
             select w.*, w.json_path, format('changes the finding ''%s'' in the database: ', w.id) from reclassed w)""";

    private static final List<String> CHECKS = List.of(
            """
            select w.json_order, 1, w.json_path || '.eventOn', w.json_record,
                   format('the event of %s is later than what was said on %s: it counts from the event on',
                          w.event_on, w.said_on)
              from weighed w
             where w.event_from > w.said_to and w.kind not in ('CONTEXT', 'INTENT', 'RISK')""",
            """
            select w.json_order, 2, w.json_path || '.eventOn', w.json_record,
                   format('the event of %s lies before %s was signed, on %s', w.event_on, w.agreement_id, w.signed_on)
              from weighed w
             where w.event_to < w.signed_from and w.kind <> 'CONTEXT'
               and not exists (select from commitment c where c.id = w.duty
                                and lower(imprecise_date_range(c.applies_from)) < w.signed_from)""",
            """
            select b.json_order, 3, b.json_path, w.json_record,
                   format('%s owes nothing under %s: what is said about it there does not count (NOT_AN_OBLIGOR)',
                          b.party_id, w.duty)
              from weighed w join staged_finding_about b on b.finding_id = w.id
             where w.duty is not null and w.kind <> 'CONTEXT'
               and not exists (select from commitment_obligor o where (o.commitment_id, o.party_id) = (w.duty, b.party_id))""",
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
                                where (p.agreement_id, p.party_id, p.role) = (w.agreement_id, w.reporter_side_id, 'SIGNATORY')))""",
            """
            select w.json_order, 4, w.place, w.json_record,
                   w.finding || format('%s is typed GUARANTOR, but speaks for %s, which owes %s: weighed as the obligor',
                          w.reporter_id, w.speaker, w.duty)
              from {roles} w join commitment_obligor o on (o.commitment_id, o.party_id) = (w.duty, w.speaker)
             where w.reporter_role = 'GUARANTOR' and w.kind <> 'CONTEXT'""",
            """
            select w.json_order, 4, w.json_path || '.reporterRole', w.json_record,
                   format('%s is typed PARTY, but %s is no party to %s, owes nothing there and is owed nothing:'
                          || ' weighed as a PARTY all the same', w.reporter_id, w.speaker, coalesce(w.duty, w.agreement_id))
              from weighed w
             where w.reporter_role = 'PARTY' and w.kind <> 'CONTEXT'
               and not exists (select from agreement_party p where (p.agreement_id, p.party_id) = (w.agreement_id, w.speaker))
               and not exists (select from commitment_obligor o where (o.commitment_id, o.party_id) = (w.duty, w.speaker))
               and not exists (select from commitment_beneficiary b where (b.commitment_id, b.party_id) = (w.duty, w.speaker))""",
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
             where w.review_state = 'ACCEPTED'""");

    private static final String KEEP =
            """
            insert into import_warning (import_run_id, ordinal, path, record, reason)
            select ?, row_number() over (order by json_order, number), path, record, reason from staged_warning""";

    private Warnings() {}

    /** Finds all that is to be warned of; call it once the bundle is merged. */
    static void find(Connection connection) throws SQLException {
        Query.of(CREATE).run(connection);
        weigh(connection, "weighed", "staged_finding");
        weigh(connection, "reclassed", StoredFindings.RECLASSED);
        for (String check : CHECKS) {
            Query.of("insert into staged_warning (json_order, number, path, record, reason) "
                            + check.replace("{roles}", ROLES))
                    .update(connection);
        }
    }

    /** @param places SQL of findings by id, each with where in the bundle it is told */
    private static void weigh(Connection connection, String table, String places) throws SQLException {
        Query.of(WEIGHED.replace("{weighed}", table).replace("{places}", places))
                .run(connection);
    }

    /** Keeps all that was found with an import run. */
    static void keep(Connection connection, long run) throws SQLException {
        Query.of(KEEP, run).update(connection);
    }

    /** How many were found. */
    static long count(Connection connection) throws SQLException {
        return Query.of("select count(*) from staged_warning")
                .first(connection, row -> row.getLong(1))
                .orElseThrow();
    }

    /** The first of them in the order of the bundle. */
    static List<ImportWarning> first(Connection connection, int most) throws SQLException {
        return Query.of("select path, record, reason from staged_warning order by json_order, number limit ?", most)
                .list(
                        connection,
                        row -> new ImportWarning(
                                row.getString("path"), row.getString("record"), row.getString("reason")));
    }
}
