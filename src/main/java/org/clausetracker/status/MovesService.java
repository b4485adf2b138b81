package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Headline;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Tells which clauses of several agreements changed their status lately, and which will; each call is one SQL statement. */
@ApplicationScoped
public class MovesService {

    /** What a clause had before it had anything is no change. */
    private static final String MOVED =
            """
            select s.agreement_id, s.clause_label, s.valid_from, s.headline, f.headline as former
              from clause_status s cross join lateral (
                select p.headline from clause_status p
                 where p.agreement_id = s.agreement_id and p.clause_label = s.clause_label and p.valid_from < s.valid_from
                 order by p.valid_from desc limit 1) f
             where s.agreement_id = any(?) and s.valid_from > ? and s.valid_from <= ? and s.headline <> f.headline""";

    private static final String COUNTS =
            "select m.agreement_id, count(*) as moves from (" + MOVED + ") m group by m.agreement_id";

    private static final String LATEST = "select m.*, c.heading, null as event from (" + MOVED
            + """
            ) m
              join clause c on c.agreement_id = m.agreement_id and c.label = m.clause_label
             order by m.valid_from desc, m.agreement_id, c.ordinal limit ?""";

    private static final String COMING =
            """
            select n.agreement_id, n.clause_label, c.heading, n.next_change_on as valid_from, n.headline as former,
                   n.next_change_to as headline, n.next_change_event as event
              from clause_current n join clause c on c.agreement_id = n.agreement_id and c.label = n.clause_label
             where n.agreement_id = any(?) and n.next_change_on > ?
             order by n.next_change_on, n.agreement_id, c.ordinal limit ?""";

    private static final String FAILURE = "the changes of status cannot be read";

    private final Database database;
    private final RuleInForceService rule;

    MovesService(Database database, RuleInForceService rule) {
        this.database = database;
        this.rule = rule;
    }

    /**
     * How often the headlines of each agreement's clauses changed, seen without hindsight; agreements where none did are
     * absent.
     *
     * @param agreements slugs
     * @param after only changes after this day count
     * @param until the last day that counts
     */
    public Map<String, Integer> counts(Collection<String> agreements, LocalDate after, LocalDate until) {
        rule.require(agreements);
        Map<String, Integer> counts = new HashMap<>();
        database.list(
                        FAILURE,
                        Query.of(COUNTS, List.copyOf(agreements), after, until),
                        row -> Map.entry(row.getString("agreement_id"), row.getInt("moves")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /**
     * The changes themselves, the latest first.
     *
     * @param most how many at most, at least one
     */
    public List<ClauseMove> latest(Collection<String> agreements, LocalDate after, LocalDate until, int most) {
        rule.require(agreements);
        return database.list(
                FAILURE, Query.of(LATEST, List.copyOf(agreements), after, until, most), MovesService::move);
    }

    /**
     * The next change of each clause that comes if nobody says anything more, the soonest first.
     *
     * @param after only changes after this day; as a rule today
     * @param most how many at most, at least one
     */
    public List<ClauseMove> coming(Collection<String> agreements, LocalDate after, int most) {
        rule.require(agreements);
        return database.list(FAILURE, Query.of(COMING, List.copyOf(agreements), after, most), MovesService::move);
    }

    private static ClauseMove move(ResultSet row) throws SQLException {
        String event = row.getString("event");
        return new ClauseMove(
                row.getString("agreement_id"),
                row.getString("clause_label"),
                row.getString("heading"),
                row.getObject("valid_from", LocalDate.class),
                Headline.valueOf(row.getString("former")),
                Headline.valueOf(row.getString("headline")),
                event == null ? null : ChangeEvent.valueOf(event).cause());
    }
}
