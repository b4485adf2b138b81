package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Tells whose voices there are to listen to on an agreement, in one statement. */
@ApplicationScoped
public class VoiceService {

    /**
     * A body with a role speaks for its side. Whoever reported speaks for the side recorded with the report, else for itself,
     * and only what was accepted and has a day can be heard of a commitment.
     */
    private static final String SIDES =
            """
            with report as (
              select f.clause_label, f.commitment_id, f.reporter_role, f.reporter_id, f.reporter_side_id,
                     min(case when s.stated_on is null then o.published_order else s.stated_order end) as since
                from finding f
                join statement s on s.id = f.statement_id
                join source o on o.id = s.source_id
               where f.agreement_id = ? and f.commitment_id is not null
                 and f.kind <> 'CONTEXT' and f.review_state = 'ACCEPTED'
                 and (s.stated_on is not null or o.published_on is not null)
               group by f.clause_label, f.commitment_id, f.reporter_role, f.reporter_id, f.reporter_side_id)
            select x.party, x.side, x.since from (
              select a.ordinal, a.party_id as party, coalesce(p.side_id, a.party_id) as side, null::date as since
                from agreement_party a
                join party p on p.slug = a.party_id
               where a.agreement_id = ?
              union all
              select null, coalesce(r.reporter_side_id, r.reporter_id), coalesce(r.reporter_side_id, r.reporter_id),
                     min(r.since)
                from report r
               where standing_of_finding(
                 ?, r.clause_label, r.commitment_id, r.reporter_role, r.reporter_id, r.reporter_side_id) <> 'INDEPENDENT'
               group by coalesce(r.reporter_side_id, r.reporter_id)) x
             order by x.ordinal nulls last, x.side""";

    private final Database database;

    VoiceService(Database database) {
        this.database = database;
    }

    /** The parties to an agreement in the order recorded, then each side that spoke of its commitments, by slug. */
    public List<SpeakingSide> sides(String agreement) {
        return database.list(
                "the sides that speak of " + agreement + " cannot be read",
                Query.of(SIDES, agreement, agreement, agreement),
                row -> new SpeakingSide(
                        row.getString("party"), row.getString("side"), row.getObject("since", LocalDate.class)));
    }
}
