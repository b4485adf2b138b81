package org.clausetracker.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.rule.ClauseHistory;
import org.clausetracker.rule.CommitmentHistory;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.sql.Database;
import org.jspecify.annotations.Nullable;

/** Reads what the rule weighs, in three or four statements however many clauses, commitments and findings there are. */
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

    private static final String COMMITMENTS = InputRows.COMMITMENT + " where c.id = any (?)";

    /** The agreements are named as well because they lead the index. */
    private static final String FINDINGS =
            InputRows.FINDING + " and f.commitment_id = any (?) and f.agreement_id = any (?)";

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
            Map<String, List<FindingInput>> findings = reading.findings(FINDINGS_OF_CLAUSES, which);
            Map<String, ClauseHistory> clauses = new LinkedHashMap<>();
            for (String label : reading.labels(CLAUSES, which)) {
                clauses.put(label, clause(commitments.getOrDefault(label, List.of()), findings));
            }
            return new AgreementInputs(
                    clauses, reading.configurations(List.of(agreement)).getOrDefault(agreement, List.of()));
        });
    }

    /**
     * Reads single commitments of any agreements, each as if it were the only one of a clause.
     *
     * @return by id of the commitment, which is also the label of that clause; ids of none are absent
     */
    Map<String, AgreementInputs> readCommitments(Collection<String> ids) {
        return database.connected("the inputs of the status of commitments cannot be read", connection -> {
            Reading reading = new Reading(connection, RecordedTables.NOW);
            Map<String, List<CommitmentHistory>> byAgreement = reading.commitments("agreement_id", COMMITMENTS, ids);
            Map<String, List<FindingInput>> findings = reading.findings(FINDINGS, ids, byAgreement.keySet());
            Map<String, List<RuleConfiguration>> configurations = reading.configurations(byAgreement.keySet());
            Map<String, AgreementInputs> inputs = new HashMap<>();
            byAgreement.forEach((agreement, commitments) -> commitments.forEach(commitment -> {
                String id = commitment.commitment().id();
                inputs.put(
                        id,
                        new AgreementInputs(
                                Map.of(id, clause(List.of(commitment), findings)),
                                configurations.getOrDefault(agreement, List.of())));
            }));
            return inputs;
        });
    }

    private static ClauseHistory clause(List<CommitmentHistory> commitments, Map<String, List<FindingInput>> findings) {
        Map<String, List<FindingInput>> onThem = new HashMap<>();
        for (CommitmentHistory commitment : commitments) {
            String id = commitment.commitment().id();
            onThem.put(id, findings.getOrDefault(id, List.of()));
        }
        return new ClauseHistory(commitments, onThem);
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

        /** Findings by id of their commitment. */
        Map<String, List<FindingInput>> findings(String sql, @Nullable Object... values) throws SQLException {
            return tables.query(sql, values)
                    .grouped(connection, row -> row.getString("commitment_id"), InputRows::finding);
        }

        /** Versions of the figures by agreement, in the order of their first days. */
        Map<String, List<RuleConfiguration>> configurations(Collection<String> agreements) throws SQLException {
            return tables.query(InputRows.CONFIGURATION, agreements)
                    .grouped(connection, row -> row.getString("agreement_id"), InputRows::configuration);
        }
    }
}
