package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusEngine;
import org.clausetracker.sql.Query;
import org.clausetracker.status.ClauseComputation.Computed;
import org.jspecify.annotations.Nullable;

/** Writes the kept statuses: each clause's headline over time, and all of its status on the day last computed. */
@ApplicationScoped
class TimelineStore {

    private static final String CURRENT =
            """
            select clause_label, computed_for, next_change_on, next_change_to, rule, answer is not null and rule = ? as sound
              from clause_current where agreement_id = ? and clause_label = any (?)""";

    /** The days are bound as text, in the order of their clauses. */
    private static final String TIMELINES =
            """
            select s.clause_label, s.valid_from, s.valid_until, s.headline, s.counts, s.assessed_headline, s.assessed_known,
                   s.assessed_of
              from unnest(?::text[], ?::date[]) as asked (label, day)
              join clause_status s on s.agreement_id = ? and s.clause_label = asked.label
             where s.valid_until is null or s.valid_until >= asked.day
             order by s.clause_label, s.valid_from""";

    private static final String DELETE =
            "delete from clause_status where agreement_id = ? and clause_label = ? and valid_from = ?";

    private static final String WRITE =
            """
            insert into clause_status (agreement_id, clause_label, valid_from, valid_until, headline, counts,
                assessed_headline, assessed_known, assessed_of)
            values (?, ?, ?, ?, ?, ?::json, ?, ?, ?)
            on conflict (agreement_id, clause_label, valid_from) do update set valid_until = excluded.valid_until,
                headline = excluded.headline, counts = excluded.counts, assessed_headline = excluded.assessed_headline,
                assessed_known = excluded.assessed_known, assessed_of = excluded.assessed_of""";

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

    /**
     * What is kept of some clauses, and from which day on each has to be computed: from the day asked for, or from the first
     * of all days where nothing is kept, or what is kept is another rule's or was given up.
     *
     * @param from the day asked for, by label
     */
    Map<String, FormerStatus> former(Connection connection, String agreement, Map<String, LocalDate> from)
            throws SQLException {
        Map<String, FormerStatus.Current> current = new LinkedHashMap<>();
        Map<String, LocalDate> restarts = new LinkedHashMap<>(from);
        restarts.replaceAll((label, day) -> ClauseComputation.FIRST_DAY);
        Query.of(CURRENT, StatusEngine.RULE, agreement, from.keySet()).list(connection, row -> {
            String label = row.getString("clause_label");
            FormerStatus.Current before = current(row);
            current.put(label, before);
            if (before.sound()) {
                restarts.put(label, Objects.requireNonNull(from.get(label)));
            }
            return label;
        });
        List<String> days = from.keySet().stream()
                .map(label -> earlier(Objects.requireNonNull(restarts.get(label)), current.get(label)))
                .map(String::valueOf)
                .toList();
        Map<String, List<TimelineRow>> timelines = Query.of(TIMELINES, from.keySet(), days, agreement)
                .grouped(connection, row -> row.getString("clause_label"), kept::stretch);
        Map<String, FormerStatus> former = new LinkedHashMap<>();
        restarts.forEach((label, restart) -> {
            List<TimelineRow> timeline = timelines.getOrDefault(label, List.of());
            boolean whole = FormerStatus.on(timeline, restart.minusDays(1)).isPresent();
            former.put(
                    label,
                    new FormerStatus(whole ? restart : ClauseComputation.FIRST_DAY, current.get(label), timeline));
        });
        return former;
    }

    private static LocalDate earlier(LocalDate restart, FormerStatus.@Nullable Current current) {
        return current == null || restart.isBefore(current.computedFor()) ? restart : current.computedFor();
    }

    /** Puts what was computed of a clause in the place of what was kept of it; rows that stay the same are left alone. */
    List<TimelineRow> replace(Connection connection, String agreement, Computed clause, FormerStatus former)
            throws SQLException {
        List<TimelineRow> now = former.continued(clause.timeline());
        Set<TimelineRow> same = new HashSet<>(former.timeline());
        Set<LocalDate> begins = new HashSet<>();
        List<List<@Nullable Object>> written = new ArrayList<>();
        for (TimelineRow row : now) {
            begins.add(row.from());
            if (!same.contains(row)) {
                List<@Nullable Object> values = new ArrayList<>();
                values.add(agreement);
                values.add(clause.label());
                values.add(row.from());
                values.add(row.until());
                kept.addTo(values, row);
                written.add(values);
            }
        }
        List<List<@Nullable Object>> gone = new ArrayList<>();
        for (TimelineRow row : former.timeline()) {
            if (!begins.contains(row.from())) {
                gone.add(List.of(agreement, clause.label(), row.from()));
            }
        }
        if (!gone.isEmpty()) {
            Query.batch(connection, DELETE, gone);
        }
        if (!written.isEmpty()) {
            Query.batch(connection, WRITE, written);
        }
        replaceCurrent(connection, agreement, clause);
        return now;
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

    private static FormerStatus.Current current(ResultSet row) throws SQLException {
        String next = row.getString("next_change_to");
        return new FormerStatus.Current(
                row.getObject("computed_for", LocalDate.class),
                row.getObject("next_change_on", LocalDate.class),
                next == null ? null : Headline.valueOf(next),
                row.getString("rule"),
                row.getBoolean("sound"));
    }
}
