package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.TimelinePoint;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.status.ClauseComputation.Computed;
import org.jspecify.annotations.Nullable;

/** The kept statuses: each clause's headline over time, and all of its status on the day last computed. */
@ApplicationScoped
class TimelineStore {

    private static final String DELETE = "delete from clause_status where agreement_id = ? and clause_label = ?";

    private static final String INSERT =
            """
            insert into clause_status (agreement_id, clause_label, valid_from, valid_until, headline, counts,
                assessed_headline, assessed_known, assessed_of)
            values (?, ?, ?, ?, ?, ?::json, ?, ?, ?)""";

    private static final String REPLACE_CURRENT =
            """
            insert into clause_current (agreement_id, clause_label, computed_for, headline, counts, assessed_headline,
                assessed_known, assessed_of, commitments, next_change_on, next_change_to,
                next_change_event, digest, rule, answer)
            values (?, ?, ?, ?, ?::json, ?, ?, ?, ?::json, ?, ?, ?, ?, ?, ?::json)
            on conflict (agreement_id, clause_label) do update set computed_for = excluded.computed_for,
                headline = excluded.headline, counts = excluded.counts,
                assessed_headline = excluded.assessed_headline, assessed_known = excluded.assessed_known,
                assessed_of = excluded.assessed_of, commitments = excluded.commitments,
                next_change_on = excluded.next_change_on, next_change_to = excluded.next_change_to,
                next_change_event = excluded.next_change_event, digest = excluded.digest, rule = excluded.rule, answer = excluded.answer""";

    private static final String ON_DAY =
            """
            select c.label, t.* from clause c cross join lateral (
              select s.valid_from, s.valid_until, s.headline, s.counts, s.assessed_headline, s.assessed_known, s.assessed_of
                from clause_status s
               where s.agreement_id = c.agreement_id and s.clause_label = c.label and s.valid_from <= ?
               order by s.valid_from desc limit 1) t
             where c.agreement_id = ?""";

    /** The days are bound as text, in the order of their agreements. */
    private static final String GLANCES =
            """
            select c.agreement_id, c.label, c.heading, coalesce(t.headline, 'NOT_ASSESSABLE') as headline
              from unnest(?::text[], ?::date[]) as asked (agreement_id, day)
              join clause c using (agreement_id)
              left join lateral (
                select s.headline from clause_status s
                 where s.agreement_id = c.agreement_id and s.clause_label = c.label and s.valid_from <= asked.day
                 order by s.valid_from desc limit 1) t on true
             order by c.agreement_id, c.ordinal""";

    private static final String TIMELINES =
            """
            select clause_label, valid_from, valid_until, headline, counts, assessed_headline, assessed_known, assessed_of
              from clause_status where agreement_id = ? and (?::text is null or clause_label = ?)
             order by clause_label, valid_from""";

    private static final String CURRENT =
            """
            select clause_label, headline, counts, assessed_headline, assessed_known, assessed_of, commitments,
                   next_change_on, next_change_to, next_change_event, digest
              from clause_current
             where agreement_id = ? and computed_for = ? and (next_change_on is null or next_change_event is not null)""";

    private final Database database;
    private final KeptRows kept;

    TimelineStore(Database database, KeptRows kept) {
        this.database = database;
        this.kept = kept;
    }

    /** Puts what was computed of an agreement's clauses in the place of what is kept of them. */
    void replace(Connection connection, String agreement, List<Computed> clauses) throws SQLException {
        for (Computed clause : clauses) {
            replaceTimeline(connection, agreement, clause.label(), clause.timeline());
            replaceCurrent(connection, agreement, clause);
        }
    }

    private void replaceTimeline(Connection connection, String agreement, String label, List<TimelinePoint> points)
            throws SQLException {
        Query.of(DELETE, agreement, label).update(connection);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(agreement);
            row.add(label);
            row.add(points.get(i).on());
            row.add(i + 1 < points.size() ? points.get(i + 1).on() : null);
            kept.addTo(row, points.get(i).outcome());
            rows.add(row);
        }
        Query.batch(connection, INSERT, rows);
    }

    private void replaceCurrent(Connection connection, String agreement, Computed clause) throws SQLException {
        StatusAnswer answer = clause.answer();
        ComingChange next = clause.nextChange();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(agreement);
        row.add(clause.label());
        row.add(answer.asOf());
        kept.addTo(row, answer.outcome());
        row.add(kept.text(clause.commitments()));
        row.add(next == null ? null : next.on());
        row.add(next == null ? null : next.to());
        row.add(next == null ? null : next.event());
        row.add(answer.digest());
        row.add(answer.rule());
        row.add(clause.text());
        new Query(REPLACE_CURRENT, row).update(connection);
    }

    /** The status of each clause of an agreement on a day, by label; one indexed row a clause. */
    Map<String, TimelineRow> on(String agreement, LocalDate day) {
        Map<String, TimelineRow> found = new LinkedHashMap<>();
        database.list(
                        "the statuses of " + agreement + " cannot be read",
                        Query.of(ON_DAY, day, agreement),
                        row -> Map.entry(row.getString("label"), stretch(row)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** Each agreement's clauses in order with their headlines on the agreement's day; one statement for all. */
    Map<String, List<ClauseGlance>> glances(Map<String, LocalDate> days) {
        List<String> agreements = List.copyOf(days.keySet());
        List<String> asked = agreements.stream()
                .map(agreement -> String.valueOf(days.get(agreement)))
                .toList();
        return database.grouped(
                "the statuses of " + agreements + " cannot be read",
                Query.of(GLANCES, agreements, asked),
                row -> row.getString("agreement_id"),
                row -> new ClauseGlance(
                        row.getString("label"), row.getString("heading"), Headline.valueOf(row.getString("headline"))));
    }

    /** A clause's whole timeline, the oldest stretch first. */
    List<TimelineRow> timeline(String agreement, String label) {
        return timelines(agreement, Optional.of(label)).getOrDefault(label, List.of());
    }

    /** The timelines of an agreement's clauses by label, each with the oldest stretch first. */
    Map<String, List<TimelineRow>> timelines(String agreement, Optional<String> label) {
        return database.grouped(
                "the timelines of " + agreement + " cannot be read",
                Query.of(TIMELINES, agreement, label.orElse(null), label.orElse(null)),
                row -> row.getString("clause_label"),
                this::stretch);
    }

    /**
     * What is kept of an agreement's clauses for one day, by label; clauses computed for another day, or
     * before the event of the next change was kept, are absent.
     */
    Map<String, CurrentStatus> current(String agreement, LocalDate day) {
        Map<String, CurrentStatus> found = new LinkedHashMap<>();
        database.list(
                        "the statuses of " + agreement + " cannot be read",
                        Query.of(CURRENT, agreement, day),
                        row -> Map.entry(row.getString("clause_label"), current(row)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private CurrentStatus current(ResultSet row) throws SQLException {
        return new CurrentStatus(
                Headline.valueOf(row.getString("headline")),
                kept.counts(row),
                kept.assessed(row),
                kept.commitments(row),
                nextChange(row),
                row.getString("digest"));
    }

    private static @Nullable ComingChange nextChange(ResultSet row) throws SQLException {
        LocalDate next = row.getObject("next_change_on", LocalDate.class);
        if (next == null) {
            return null;
        }
        ChangeEvent event = ChangeEvent.valueOf(row.getString("next_change_event"));
        return new ComingChange(next, Headline.valueOf(row.getString("next_change_to")), event.cause(), event);
    }

    private TimelineRow stretch(ResultSet row) throws SQLException {
        return new TimelineRow(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                Headline.valueOf(row.getString("headline")),
                kept.counts(row),
                kept.assessed(row));
    }

    /**
     * All that is kept of a clause's status on one day.
     *
     * @param commitments headlines of its commitments and their obligors
     */
    record CurrentStatus(
            Headline headline,
            Map<Headline, Integer> counts,
            Assessed assessed,
            List<CommitmentGlance> commitments,
            @Nullable ComingChange nextChange,
            String digest) {}
}
