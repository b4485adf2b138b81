package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.TimelinePoint;
import org.clausetracker.sql.Query;
import org.clausetracker.status.ClauseComputation.Computed;
import org.jspecify.annotations.Nullable;

/** Writes the kept statuses: each clause's headline over time, and all of its status on the day last computed. */
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

    private final KeptRows kept;

    TimelineStore(KeptRows kept) {
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
}
