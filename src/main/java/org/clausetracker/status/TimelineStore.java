package org.clausetracker.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.ClauseOutcome;
import org.clausetracker.rule.NextChange;
import org.clausetracker.rule.StatusAnswer;
import org.clausetracker.rule.StatusCase;
import org.clausetracker.rule.TimelinePoint;
import org.jspecify.annotations.Nullable;

/** The kept statuses: each clause's headline over time, and all of its status on the day last computed. */
@ApplicationScoped
class TimelineStore {

    private static final TypeReference<LinkedHashMap<Headline, Integer>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<List<CommitmentGlance>> COMMITMENTS = new TypeReference<>() {};

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final KeptAnswers answers;

    TimelineStore(AgroalDataSource database, ObjectMapper json, KeptAnswers answers) {
        this.database = database;
        this.json = json;
        this.answers = answers;
    }

    /** Puts a clause's timeline in the place of the one that is kept. */
    void replace(Connection connection, String agreement, String label, List<TimelinePoint> points)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                        "delete from clause_status where agreement_id = ? and clause_label = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into clause_status (agreement_id, clause_label, valid_from, valid_until, headline, counts,"
                                + " assessed_headline, assessed_known, assessed_of) values (?, ?, ?, ?, ?, ?::json, ?, ?, ?)")) {
            delete.setString(1, agreement);
            delete.setString(2, label);
            delete.executeUpdate();
            for (int i = 0; i < points.size(); i++) {
                insert.setString(1, agreement);
                insert.setString(2, label);
                insert.setObject(3, points.get(i).on());
                insert.setObject(4, i + 1 < points.size() ? points.get(i + 1).on() : null, Types.DATE);
                bind(insert, 5, points.get(i).outcome());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The answer to a question as it is kept whole. */
    String text(String agreement, String label, StatusCase question, StatusAnswer answer, int disputeDays) {
        return answers.text(agreement, label, question, answer, disputeDays);
    }

    /** Puts a clause's status of a day in the place of the one that is kept. */
    void replaceCurrent(Connection connection, String agreement, String label, StatusAnswer answer, String text)
            throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(
                """
                insert into clause_current (agreement_id, clause_label, computed_for, headline, counts, assessed_headline,
                    assessed_known, assessed_of, commitments, next_change_on, next_change_to, digest, answer)
                values (?, ?, ?, ?, ?::json, ?, ?, ?, ?::json, ?, ?, ?, ?::json)
                on conflict (agreement_id, clause_label) do update set computed_for = excluded.computed_for,
                    headline = excluded.headline, counts = excluded.counts,
                    assessed_headline = excluded.assessed_headline, assessed_known = excluded.assessed_known,
                    assessed_of = excluded.assessed_of, commitments = excluded.commitments,
                    next_change_on = excluded.next_change_on, next_change_to = excluded.next_change_to,
                    digest = excluded.digest, answer = excluded.answer""")) {
            upsert.setString(1, agreement);
            upsert.setString(2, label);
            upsert.setObject(3, answer.asOf());
            bind(upsert, 4, answer.outcome());
            upsert.setString(
                    9,
                    write(answer.commitments().stream()
                            .map(CommitmentGlance::of)
                            .toList()));
            NextChange next = answer.nextChange();
            upsert.setObject(10, next == null ? null : next.on(), Types.DATE);
            upsert.setString(11, next == null ? null : next.to().name());
            upsert.setString(12, answer.digest());
            upsert.setString(13, text);
            upsert.executeUpdate();
        }
    }

    private void bind(PreparedStatement statement, int first, ClauseOutcome outcome) throws SQLException {
        statement.setString(first, outcome.headline().name());
        statement.setString(first + 1, write(outcome.counts()));
        Headline assessed = outcome.assessed().headline();
        statement.setString(first + 2, assessed == null ? null : assessed.name());
        statement.setInt(first + 3, outcome.assessed().known());
        statement.setInt(first + 4, outcome.assessed().of());
    }

    /** The status of each clause of an agreement on a day, by label; one indexed row a clause. */
    Map<String, TimelineRow> on(String agreement, LocalDate day) {
        String sql =
                """
                select c.label, t.* from clause c cross join lateral (
                  select s.valid_from, s.valid_until, s.headline, s.counts, s.assessed_headline, s.assessed_known, s.assessed_of
                    from clause_status s
                   where s.agreement_id = c.agreement_id and s.clause_label = c.label and s.valid_from <= ?
                   order by s.valid_from desc limit 1) t
                 where c.agreement_id = ?""";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, day);
            statement.setString(2, agreement);
            Map<String, TimelineRow> found = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString("label"), row(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the statuses of " + agreement + " cannot be read", e);
        }
    }

    /** Each agreement's clauses in order with their headlines on the agreement's day; one statement for all. */
    Map<String, List<ClauseGlance>> glances(Map<String, LocalDate> days) {
        String sql =
                """
                select c.agreement_id, c.label, c.heading, coalesce(t.headline, 'NOT_ASSESSABLE') as headline
                  from unnest(?::text[], ?::date[]) as asked (agreement_id, day)
                  join clause c using (agreement_id)
                  left join lateral (
                    select s.headline from clause_status s
                     where s.agreement_id = c.agreement_id and s.clause_label = c.label and s.valid_from <= asked.day
                     order by s.valid_from desc limit 1) t on true
                 order by c.agreement_id, c.ordinal""";
        List<String> agreements = List.copyOf(days.keySet());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", agreements.toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "date", agreements.stream().map(days::get).toArray()));
            Map<String, List<ClauseGlance>> found = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString("agreement_id"), agreement -> new ArrayList<>())
                            .add(new ClauseGlance(
                                    rows.getString("label"),
                                    rows.getString("heading"),
                                    Headline.valueOf(rows.getString("headline"))));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the statuses of " + agreements + " cannot be read", e);
        }
    }

    /** A clause's whole timeline, the oldest stretch first. */
    List<TimelineRow> timeline(String agreement, String label) {
        return timelines(agreement, Optional.of(label)).getOrDefault(label, List.of());
    }

    /** The timelines of an agreement's clauses by label, each with the oldest stretch first. */
    Map<String, List<TimelineRow>> timelines(String agreement, Optional<String> label) {
        String sql =
                """
                select clause_label, valid_from, valid_until, headline, counts, assessed_headline, assessed_known, assessed_of
                  from clause_status where agreement_id = ? and (?::text is null or clause_label = ?)
                 order by clause_label, valid_from""";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, agreement);
            statement.setString(2, label.orElse(null));
            statement.setString(3, label.orElse(null));
            Map<String, List<TimelineRow>> found = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString("clause_label"), l -> new ArrayList<>())
                            .add(row(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the timelines of " + agreement + " cannot be read", e);
        }
    }

    /** What is kept of an agreement's clauses for one day, by label; clauses computed for another day are absent. */
    Map<String, CurrentStatus> current(String agreement, LocalDate day) {
        String sql =
                """
                select clause_label, headline, counts, assessed_headline, assessed_known, assessed_of, commitments,
                       next_change_on, next_change_to, digest
                  from clause_current where agreement_id = ? and computed_for = ?""";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, agreement);
            statement.setObject(2, day);
            Map<String, CurrentStatus> found = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    LocalDate next = rows.getObject("next_change_on", LocalDate.class);
                    found.put(
                            rows.getString("clause_label"),
                            new CurrentStatus(
                                    Headline.valueOf(rows.getString("headline")),
                                    read(rows.getString("counts"), COUNTS),
                                    assessed(rows),
                                    read(rows.getString("commitments"), COMMITMENTS),
                                    next == null
                                            ? null
                                            : new NextChange(next, Headline.valueOf(rows.getString("next_change_to"))),
                                    rows.getString("digest")));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the statuses of " + agreement + " cannot be read", e);
        }
    }

    private TimelineRow row(ResultSet row) throws SQLException {
        return new TimelineRow(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                Headline.valueOf(row.getString("headline")),
                read(row.getString("counts"), COUNTS),
                assessed(row));
    }

    private static Assessed assessed(ResultSet row) throws SQLException {
        String headline = row.getString("assessed_headline");
        return new Assessed(
                headline == null ? null : Headline.valueOf(headline),
                row.getInt("assessed_known"),
                row.getInt("assessed_of"));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a status is always JSON", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept status is not what this version wrote", e);
        }
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
            @Nullable NextChange nextChange,
            String digest) {}
}
