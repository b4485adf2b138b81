package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.rule.ClauseHistory;
import org.clausetracker.rule.CommitmentHistory;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.sql.Database;
import org.jspecify.annotations.Nullable;

/** Reads what the rule weighs, in four or five statements however many clauses, commitments and findings there are. */
@ApplicationScoped
class InputReader {

    private static final String CLAUSES =
            """
            select c.label from {clause} c
             where c.agreement_id = ? and (? or c.label = any (?))
             order by c.ordinal""";

    private static final String COMMITMENTS_OF_CLAUSES = InputRows.COMMITMENT
            + """
             where c.agreement_id = ? and (? or c.clause_label = any (?))
             order by c.clause_label, length(c.letter), c.letter""";

    private static final String FINDINGS_OF_CLAUSES =
            InputRows.FINDING + " and f.agreement_id = ? and (? or f.clause_label = any (?))";

    private static final String CLAUSES_OF_COMMITMENTS =
            " (%1$s.agreement_id, %1$s.clause_label) in (select k.agreement_id, k.clause_label from commitment k"
                    + " where k.id = any (?))";

    private static final String COMMITMENTS = InputRows.COMMITMENT + " where" + CLAUSES_OF_COMMITMENTS.formatted("c")
            + " order by length(c.letter), c.letter";

    private static final String FINDINGS = InputRows.FINDING + " and" + CLAUSES_OF_COMMITMENTS.formatted("f");

    private final Database database;

    InputReader(Database database) {
        this.database = database;
    }

    /**
     * Reads clauses of one agreement.
     *
     * @param labels which clauses; empty: all of them
     * @param recordedBy the instant whose record is read; empty: now
     */
    AgreementInputs read(String agreement, Optional<Collection<String>> labels, Optional<Instant> recordedBy) {
        return database.connected("the inputs of the status of " + agreement + " cannot be read", connection -> {
            Reading reading = new Reading(connection, new RecordedTables(recordedBy));
            @Nullable Object[] which = {agreement, labels.isEmpty(), labels.orElse(List.of())};
            Map<String, List<CommitmentHistory>> commitments =
                    reading.commitments("clause_label", COMMITMENTS_OF_CLAUSES, which);
            Map<ClauseRef, Map<String, List<FindingInput>>> findings = reading.findings(FINDINGS_OF_CLAUSES, which);
            List<String> signatories = reading.signatories(List.of(agreement)).getOrDefault(agreement, List.of());
            Map<String, ClauseHistory> clauses = new LinkedHashMap<>();
            for (String label : reading.labels(CLAUSES, which)) {
                clauses.put(
                        label,
                        new ClauseHistory(
                                signatories,
                                commitments.getOrDefault(label, List.of()),
                                findings.getOrDefault(new ClauseRef(agreement, label), Map.of())));
            }
            return new AgreementInputs(
                    clauses, reading.configurations(List.of(agreement)).getOrDefault(agreement, List.of()));
        });
    }

    /**
     * Reads the clauses of some commitments of any agreements.
     *
     * @return by clause, each as if it were the only one of its agreement
     */
    Map<ClauseRef, AgreementInputs> readClausesOf(Collection<String> commitments) {
        return database.connected("the inputs of the status of commitments cannot be read", connection -> {
            Reading reading = new Reading(connection, RecordedTables.NOW);
            Map<ClauseRef, List<CommitmentHistory>> byClause = reading.commitmentsByClause(COMMITMENTS, commitments);
            Map<ClauseRef, Map<String, List<FindingInput>>> findings = reading.findings(FINDINGS, commitments);
            List<String> agreements = byClause.keySet().stream()
                    .map(ClauseRef::agreement)
                    .distinct()
                    .toList();
            Map<String, List<String>> signatories = reading.signatories(agreements);
            Map<String, List<RuleConfiguration>> configurations = reading.configurations(agreements);
            Map<ClauseRef, AgreementInputs> inputs = new HashMap<>();
            byClause.forEach((clause, owed) -> inputs.put(
                    clause,
                    new AgreementInputs(
                            Map.of(
                                    clause.label(),
                                    new ClauseHistory(
                                            signatories.getOrDefault(clause.agreement(), List.of()),
                                            owed,
                                            findings.getOrDefault(clause, Map.of()))),
                            configurations.getOrDefault(clause.agreement(), List.of()))));
            return inputs;
        });
    }

    /** What is read on one connection from the tables of one instant. */
    private record Reading(Connection connection, RecordedTables tables) {

        List<String> labels(String sql, @Nullable Object... values) throws SQLException {
            return tables.query(sql, values).list(connection, row -> row.getString("label"));
        }

        /** Commitments under the value of a column. */
        Map<String, List<CommitmentHistory>> commitments(String key, String sql, @Nullable Object... values)
                throws SQLException {
            return tables.query(sql, values).grouped(connection, row -> row.getString(key), InputRows::commitment);
        }

        /** Commitments by clause. */
        Map<ClauseRef, List<CommitmentHistory>> commitmentsByClause(String sql, @Nullable Object... values)
                throws SQLException {
            return tables.query(sql, values).grouped(connection, Reading::clause, InputRows::commitment);
        }

        /** Findings by clause and id of their commitment; those that name none stand under the empty text. */
        Map<ClauseRef, Map<String, List<FindingInput>>> findings(String sql, @Nullable Object... values)
                throws SQLException {
            Map<ClauseRef, Map<String, List<FindingInput>>> byClause = new HashMap<>();
            tables.query(sql, values)
                    .grouped(
                            connection,
                            row -> Map.entry(clause(row), row.getString("commitment_id")),
                            new InputRows.Findings())
                    .forEach((key, list) -> byClause.computeIfAbsent(key.getKey(), clause -> new HashMap<>())
                            .put(key.getValue(), list));
            return byClause;
        }

        private static ClauseRef clause(ResultSet row) throws SQLException {
            return new ClauseRef(row.getString("agreement_id"), row.getString("clause_label"));
        }

        /** The parties that signed, by agreement. */
        Map<String, List<String>> signatories(Collection<String> agreements) throws SQLException {
            return tables.query(InputRows.SIGNATORIES, agreements)
                    .grouped(connection, row -> row.getString("agreement_id"), row -> row.getString("party_id"));
        }

        /** Versions of the figures by agreement, in the order of their first days. */
        Map<String, List<RuleConfiguration>> configurations(Collection<String> agreements) throws SQLException {
            return tables.query(InputRows.CONFIGURATION, agreements)
                    .grouped(connection, row -> row.getString("agreement_id"), InputRows::configuration);
        }
    }
}
