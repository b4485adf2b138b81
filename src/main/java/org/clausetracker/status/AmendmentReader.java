package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Reads when the texts of clauses were changed, in one statement. */
@ApplicationScoped
class AmendmentReader {

    /**
     * A wording amends when another one in its language read before it; an agreement amends the clause that its relation
     * names from the last possible day of its signature; which clauses a relation without one changes is not known.
     */
    private static final String AMENDMENTS =
            """
            select distinct x.label, x.on_day from (
              select w.clause_label as label, w.valid_from as on_day
                from wording w
               where w.agreement_id = ? and exists (
                 select from wording e
                  where e.agreement_id = w.agreement_id and e.clause_label = w.clause_label and e.language = w.language
                    and (e.valid_from is null or e.valid_from < w.valid_from) and e.valid_to < w.valid_from)
              union all
              select r.to_clause_label, a.signed_to
                from agreement_relation r
                join agreement a on a.slug = r.agreement_id
               where r.to_agreement_id = ? and r.type = 'AMENDS' and r.to_clause_label is not null) x
             where ?::text is null or x.label = ?
             order by x.label, x.on_day""";

    private final Database database;

    AmendmentReader(Database database) {
        this.database = database;
    }

    /** The amendments of an agreement's clauses, or of one of them, the oldest of each clause first. */
    List<Amendment> read(String agreement, Optional<String> label) {
        return database.list(
                "the amendments of " + agreement + " cannot be read",
                Query.of(AMENDMENTS, agreement, agreement, label.orElse(null), label.orElse(null)),
                row -> new Amendment(row.getString("label"), row.getObject("on_day", LocalDate.class)));
    }
}
