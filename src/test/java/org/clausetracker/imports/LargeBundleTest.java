package org.clausetracker.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.clausetracker.journal.EditByHand;
import org.clausetracker.journal.EditDraft;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Via;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bundles of which no chunk of rows is the last one, at a size that every build can afford; see {@link LargeBundleIT}. */
class LargeBundleTest {

    private static final int STATEMENTS = 5_000;
    private static final int FINDINGS = 7_500;

    private ImportDatabase database;

    @BeforeEach
    void load() throws SQLException, IOException {
        database = ImportDatabase.fresh();
        try (InputStream bundle = new GeneratedBundle(STATEMENTS, FINDINGS).open()) {
            assertThat(database.load(bundle).inserted()).isEqualTo(3_500 + STATEMENTS + 2 * FINDINGS);
        }
    }

    @Test
    void every_row_of_every_chunk_is_there() throws SQLException {
        assertThat(database.rows("select count(*), count(distinct id), min(length(text)) > 150 from statement"))
                .containsExactly("5000|5000|t");
        assertThat(database.rows("select count(*), count(distinct id) from finding"))
                .containsExactly("7500|7500");
        assertThat(database.rows("select count(*) from finding f join statement s on s.id = f.statement_id"
                        + " where substr(s.text, f.quotation_start + 1, f.quotation_end - f.quotation_start)"
                        + " = 'heard shots from the eastern bank'"))
                .containsExactly("7500");
    }

    @Test
    void a_larger_bundle_adds_what_is_new() throws SQLException, IOException {
        ImportOutcome outcome;
        try (InputStream bundle = new GeneratedBundle(STATEMENTS, FINDINGS + 10).open()) {
            outcome = database.load(bundle);
        }

        assertThat(outcome.inserted()).isEqualTo(20);
        assertThat(outcome.superseded() + outcome.removed()).isZero();
        assertThat(outcome.unchanged()).isEqualTo(3_500 + STATEMENTS + 2 * FINDINGS);
        assertThat(database.rows("select count(*) from finding_history")).containsExactly("0");
    }

    @Test
    void what_a_large_bundle_changes_is_counted_by_kind() throws SQLException, IOException {
        try (Connection connection = database.connect();
                InputStream bundle = new GeneratedBundle(STATEMENTS, FINDINGS + 10).open()) {
            connection.setAutoCommit(false);
            AttemptSteps steps = new AttemptSteps(
                    new EditJournal(),
                    new ImportWish(true, false, 100, EditDraft.of("operator", Via.OPERATOR, EditKind.IMPORT)));
            EditByHand.begin(connection, EditKind.IMPORT);
            ImportOutcome outcome = new BundleImport(connection, 100, steps).run(bundle, "generated");

            assertThat(steps.report(connection, outcome).records())
                    .contains(
                            new RecordCount(ImportedKind.STATEMENT, 0, 0, STATEMENTS),
                            new RecordCount(ImportedKind.FINDING, 10, 0, FINDINGS));
            connection.rollback();
        }
    }
}
