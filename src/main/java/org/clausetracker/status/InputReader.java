package org.clausetracker.status;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausetracker.rule.ClauseHistory;
import org.clausetracker.rule.CommitmentHistory;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.RuleConfiguration;

/**
 * Reads what the rule weighs, in four statements however many clauses and findings there are. Names in braces stand for
 * tables: the current rows, or those that were current at an instant of the past, which only native SQL can say of a
 * table and of its history alike.
 */
@ApplicationScoped
class InputReader {

    private static final String CLAUSES =
            """
            select c.label from {clause} c
             where c.agreement_id = ? and (? or c.label = any (?))
             order by c.ordinal""";

    private static final String CONFIGURATIONS =
            """
            select valid_from, rule, window_days, stall_days, dispute_days from {rule_configuration} r
             where r.agreement_id = ? order by valid_from""";

    private static final String COMMITMENTS = InputRows.COMMITMENT
            + """
             where c.agreement_id = ? and (? or c.clause_label = any (?))
             order by c.clause_label, length(c.letter), c.letter""";

    private static final String FINDINGS =
            InputRows.FINDING + " and f.agreement_id = ? and (? or f.clause_label = any (?))";

    private static final Pattern TABLE = Pattern.compile("\\{(\\w+)}");

    private final AgroalDataSource database;

    InputReader(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Reads clauses of one agreement.
     *
     * @param labels which clauses; empty: all of them
     * @param recordedBy the instant whose record is read; empty: now
     */
    AgreementInputs read(String agreement, Optional<Collection<String>> labels, Optional<Instant> recordedBy) {
        try (Connection connection = database.getConnection()) {
            Question question = new Question(connection, agreement, labels, recordedBy);
            Map<String, List<CommitmentHistory>> commitments = question.commitments();
            Map<String, List<FindingInput>> findings = question.findings();
            Map<String, ClauseHistory> clauses = new LinkedHashMap<>();
            for (String label : question.clauseLabels()) {
                List<CommitmentHistory> ofClause = commitments.getOrDefault(label, List.of());
                Map<String, List<FindingInput>> onThem = new HashMap<>();
                for (CommitmentHistory commitment : ofClause) {
                    String id = commitment.commitment().id();
                    onThem.put(id, findings.getOrDefault(id, List.of()));
                }
                clauses.put(label, new ClauseHistory(ofClause, onThem));
            }
            return new AgreementInputs(clauses, question.configurations());
        } catch (SQLException e) {
            throw new IllegalStateException("the inputs of the status of " + agreement + " cannot be read", e);
        }
    }

    private record Question(
            Connection connection,
            String agreement,
            Optional<Collection<String>> labels,
            Optional<Instant> recordedBy) {

        List<String> clauseLabels() throws SQLException {
            try (PreparedStatement statement = prepare(CLAUSES, true);
                    ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }

        List<RuleConfiguration> configurations() throws SQLException {
            try (PreparedStatement statement = prepare(CONFIGURATIONS, false);
                    ResultSet rows = statement.executeQuery()) {
                List<RuleConfiguration> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new RuleConfiguration(
                            rows.getObject("valid_from", LocalDate.class),
                            rows.getString("rule"),
                            rows.getObject("window_days", Integer.class),
                            rows.getObject("stall_days", Integer.class),
                            rows.getInt("dispute_days")));
                }
                return found;
            }
        }

        Map<String, List<CommitmentHistory>> commitments() throws SQLException {
            try (PreparedStatement statement = prepare(COMMITMENTS, true);
                    ResultSet rows = statement.executeQuery()) {
                Map<String, List<CommitmentHistory>> found = new HashMap<>();
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString("clause_label"), label -> new ArrayList<>())
                            .add(InputRows.commitment(rows));
                }
                return found;
            }
        }

        Map<String, List<FindingInput>> findings() throws SQLException {
            try (PreparedStatement statement = prepare(FINDINGS, true);
                    ResultSet rows = statement.executeQuery()) {
                Map<String, List<FindingInput>> found = new HashMap<>();
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString("commitment_id"), id -> new ArrayList<>())
                            .add(InputRows.finding(rows));
                }
                return found;
            }
        }

        private PreparedStatement prepare(String sql, boolean byLabel) throws SQLException {
            List<Object> values = new ArrayList<>();
            Matcher tables = TABLE.matcher(sql);
            StringBuilder text = new StringBuilder();
            int copied = 0;
            while (tables.find()) {
                text.append(sql, copied, tables.start());
                copied = tables.end();
                if (recordedBy.isEmpty()) {
                    text.append(tables.group(1));
                } else {
                    text.append("(select * from ")
                            .append(tables.group(1))
                            .append(
                                    "_recorded where recorded_at <= ? and (superseded_at is null or superseded_at > ?))");
                    OffsetDateTime at = recordedBy.get().atOffset(ZoneOffset.UTC);
                    values.add(at);
                    values.add(at);
                }
            }
            text.append(sql, copied, sql.length());
            PreparedStatement statement = connection.prepareStatement(text.toString());
            // every table is named before the first mark of the text itself, so the instants come first
            int index = 1;
            for (Object value : values) {
                statement.setObject(index++, value);
            }
            statement.setString(index++, agreement);
            if (byLabel) {
                statement.setBoolean(index++, labels.isEmpty());
                statement.setArray(
                        index,
                        connection.createArrayOf(
                                "text", labels.orElse(List.of()).toArray()));
            }
            return statement;
        }
    }
}
