package org.clausetracker.status;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clausetracker.rule.CommitmentHistory;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.RuleConfiguration;

/** Reads what the rule weighs about single commitments wherever they stand, in three statements however many. */
@ApplicationScoped
class CommitmentReader {

    private static final String COMMITMENTS = current(InputRows.COMMITMENT + " where c.id = any (?)");

    /** The agreements are named as well because they lead the index. */
    private static final String FINDINGS =
            current(InputRows.FINDING + " and f.commitment_id = any (?) and f.agreement_id = any (?)");

    private static final String CONFIGURATIONS =
            """
            select r.agreement_id, r.valid_from, r.rule, r.window_days, r.stall_days, r.dispute_days
              from rule_configuration r where r.agreement_id = any (?) order by r.agreement_id, r.valid_from""";

    private final AgroalDataSource database;

    CommitmentReader(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A commitment with what was said about it.
     *
     * @param findings in any order
     * @param configurations versions of its agreement's figures, in the order of their first days
     */
    record Recorded(
            CommitmentHistory commitment, List<FindingInput> findings, List<RuleConfiguration> configurations) {}

    /** Commitments by their ids; ids of none are absent. */
    Map<String, Recorded> read(Collection<String> ids) {
        try (Connection connection = database.getConnection()) {
            Map<String, String> agreements = new HashMap<>();
            Map<String, CommitmentHistory> commitments = commitments(connection, ids, agreements);
            Collection<String> named = new TreeSet<>(agreements.values());
            Map<String, List<FindingInput>> findings = findings(connection, ids, named);
            Map<String, List<RuleConfiguration>> configurations = configurations(connection, named);
            Map<String, Recorded> records = new LinkedHashMap<>();
            commitments.forEach((id, commitment) -> records.put(
                    id,
                    new Recorded(
                            commitment,
                            findings.getOrDefault(id, List.of()),
                            configurations.getOrDefault(agreements.getOrDefault(id, ""), List.of()))));
            return records;
        } catch (SQLException e) {
            throw new IllegalStateException("the inputs of the status of commitments cannot be read", e);
        }
    }

    private static Map<String, CommitmentHistory> commitments(
            Connection connection, Collection<String> ids, Map<String, String> agreements) throws SQLException {
        try (PreparedStatement statement = prepare(connection, COMMITMENTS, List.of(ids));
                ResultSet rows = statement.executeQuery()) {
            Map<String, CommitmentHistory> found = new LinkedHashMap<>();
            while (rows.next()) {
                found.put(rows.getString("id"), InputRows.commitment(rows));
                agreements.put(rows.getString("id"), rows.getString("agreement_id"));
            }
            return found;
        }
    }

    private static Map<String, List<FindingInput>> findings(
            Connection connection, Collection<String> ids, Collection<String> agreements) throws SQLException {
        try (PreparedStatement statement = prepare(connection, FINDINGS, List.of(ids, agreements));
                ResultSet rows = statement.executeQuery()) {
            Map<String, List<FindingInput>> found = new HashMap<>();
            while (rows.next()) {
                found.computeIfAbsent(rows.getString("commitment_id"), id -> new ArrayList<>())
                        .add(InputRows.finding(rows));
            }
            return found;
        }
    }

    private static Map<String, List<RuleConfiguration>> configurations(
            Connection connection, Collection<String> agreements) throws SQLException {
        try (PreparedStatement statement = prepare(connection, CONFIGURATIONS, List.of(agreements));
                ResultSet rows = statement.executeQuery()) {
            Map<String, List<RuleConfiguration>> found = new HashMap<>();
            while (rows.next()) {
                found.computeIfAbsent(rows.getString("agreement_id"), agreement -> new ArrayList<>())
                        .add(new RuleConfiguration(
                                rows.getObject("valid_from", LocalDate.class),
                                rows.getString("rule"),
                                rows.getObject("window_days", Integer.class),
                                rows.getObject("stall_days", Integer.class),
                                rows.getInt("dispute_days")));
            }
            return found;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, List<Collection<String>> values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setArray(
                    i + 1, connection.createArrayOf("text", values.get(i).toArray()));
        }
        return statement;
    }

    private static String current(String sql) {
        return sql.replace("{", "").replace("}", "");
    }
}
