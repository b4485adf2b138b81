package org.clausetracker.finding;

import java.util.stream.Stream;
import org.clausetracker.record.StagedCheck;
import org.clausetracker.sql.Query;

/**
 * Finds where each finding's excerpt stands in its statement, counted in Unicode code points: where the bundle says so,
 * or else at its first occurrence.
 * Also guards what cannot be seen in one record: quotations of findings that are in the database already.
 */
final class Quotations {

    private static final String LOCATE =
            """
            with texts as (
              select id, text from staged_statement
              union all
              select s.id, s.text from statement s
               where s.id in (select statement_id from staged_finding)
                 and not exists (select from staged_statement t where t.id = s.id))
            update staged_finding f
               set (quotation_start, quotation_end) = (
                 select p.start, p.start + length(f.quotation)
                   from (select case when f.quotation_start is null then strpos(t.text, f.quotation) - 1
                                     when substr(t.text, f.quotation_start + 1, length(f.quotation)) = f.quotation
                                     then f.quotation_start
                                     else -2 end as start) p)
              from texts t
             where t.id = f.statement_id""";

    private Quotations() {}

    /** Finds the place of each staged excerpt; to be run before anything is checked. */
    static Query locate() {
        return Query.of(LOCATE);
    }

    static Stream<StagedCheck> checks() {
        return Stream.of(
                new StagedCheck(
                        "excerpt",
                        "format(case s.quotation_start when -2 then 'does not stand at its start in the text of statement ''%s'''"
                                + " else 'does not occur in the text of statement ''%s''' end, s.statement_id)",
                        "from staged_finding s where s.quotation_start < 0"),
                new StagedCheck(
                        "statement",
                        "format('''%s'' is a duplicate of ''%s'', and a duplicate carries no findings',"
                                + " s.statement_id, left(d.duplicate_of_id, 80))",
                        """
                        from staged_finding s
                        join (select id, duplicate_of_id from staged_statement where duplicate_of_id is not null
                              union select t.id, t.duplicate_of_id from statement t
                               where t.duplicate_of_id is not null
                                 and not exists (select from staged_statement u where u.id = t.id)) d
                          on d.id = s.statement_id"""),
                new StagedCheck(
                        "duplicateOf",
                        "format('finding ''%s'' in the database reads this statement, and a duplicate carries no"
                                + " findings', f.id)",
                        """
                        from staged_statement s join finding f on f.statement_id = s.id
                        where s.duplicate_of_id is not null
                          and not exists (select from staged_finding g where g.id = f.id)"""),
                new StagedCheck(
                        "text",
                        "format('finding ''%s'' in the database quotes words that are no longer at %s to %s of this"
                                + " text', f.id, f.quotation_start, f.quotation_end)",
                        """
                        from staged_statement s join finding f on f.statement_id = s.id
                        where substr(s.text, f.quotation_start + 1, length(f.quotation)) <> f.quotation
                          and not exists (select from staged_finding g where g.id = f.id)"""));
    }
}
