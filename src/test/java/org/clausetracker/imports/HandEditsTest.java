package org.clausetracker.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.clausetracker.journal.EditByHand;
import org.clausetracker.journal.EditDraft;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Via;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an import does about records that somebody changed by hand.
 */
class HandEditsTest {

    private static final EditDraft AUTHOR = EditDraft.of("operator", Via.OPERATOR, EditKind.IMPORT);

    private final String bundle = TrialBundlesTest.trial("00-baseline-ok");
    private ImportDatabase database = ImportDatabase.at("");

    @BeforeEach
    void load() throws SQLException {
        database = ImportDatabase.fresh();
        database.load(bundle);
    }

    @Test
    void a_record_changed_by_hand_is_told_and_left() throws SQLException {
        byHand(EditKind.CORRECT, "update finding set rationale = 'by hand'");

        ImportReport report = attempt(bundle.replace("\"COMPLIANCE\"", "\"BREACH\""), false);

        assertThat(report.conflicts())
                .map(ImportConflict::toString)
                .containsExactly(
                        "$.findings[0] was changed by hand since its last import, and the bundle says something else"
                                + " (kind, rationale): left as it is (finding f1)");
        assertThat(report.conflicting()).isEqualTo(1);
        assertThat(report.outcome().changedNothing()).isTrue();
        assertThat(database.rows("select kind, rationale from finding")).containsExactly("COMPLIANCE|by hand");
    }

    @Test
    void who_asks_for_it_has_it_replaced() throws SQLException {
        byHand(EditKind.CORRECT, "update finding set rationale = 'by hand'");

        ImportReport report = attempt(bundle.replace("\"COMPLIANCE\"", "\"BREACH\""), true);

        assertThat(report.conflicts())
                .map(ImportConflict::message)
                .containsExactly("was changed by hand since its last import, and the bundle says something else"
                        + " (kind, rationale): replaced by what the bundle says");
        assertThat(database.rows("select kind, rationale from finding")).containsExactly("BREACH|null");
    }

    @Test
    void what_the_bundle_says_too_is_no_conflict() throws SQLException {
        byHand(EditKind.CORRECT, "update finding set rationale = rationale");

        assertThat(attempt(bundle, false).conflicts()).isEmpty();
    }

    @Test
    void another_import_is_no_hand() throws SQLException {
        byHand(EditKind.IMPORT, "update finding set rationale = 'x'");

        assertThat(attempt(bundle, false).conflicts()).isEmpty();
        assertThat(database.rows("select rationale from finding")).containsExactly("null");
    }

    @Test
    void what_was_decided_here_stays_decided() throws SQLException {
        String proposed = bundle.replace("\"ACCEPTED\"", "\"PROPOSED\"");
        database.load(proposed);
        byHand(EditKind.REVIEW, "update finding set review_state = 'ACCEPTED'");

        ImportReport again = attempt(proposed, false);
        ImportReport replaced = attempt(proposed.replace("\"COMPLIANCE\"", "\"BREACH\""), true);

        assertThat(again.conflicts()).isEmpty();
        assertThat(again.outcome().changedNothing()).isTrue();
        assertThat(replaced.outcome().superseded()).isEqualTo(1);
        assertThat(database.rows("select kind, review_state from finding")).containsExactly("BREACH|ACCEPTED");
    }

    @Test
    void an_entry_of_a_list_that_was_added_by_hand_stays() throws SQLException {
        byHand(EditKind.CORRECT, "insert into party_alias (party_id, alias) values ('a', 'Aland')");

        ImportReport report = attempt(bundle, false);

        assertThat(report.conflicts())
                .map(ImportConflict::toString)
                .containsExactly(
                        "$.parties[0] was changed by hand since its last import, and the bundle says something else"
                                + " (partyAlias): left as it is (party a)");
        assertThat(database.rows("select alias from party_alias")).containsExactly("Aland");
    }

    @Test
    void an_entry_of_a_list_that_was_removed_by_hand_stays_away() throws SQLException {
        String named = bundle.replaceFirst("\"aliases\": \\[]", "\"aliases\": [\"Aland\"]");
        database.load(named);
        byHand(EditKind.CORRECT, "delete from party_alias");

        ImportReport report = attempt(named, false);

        assertThat(report.conflicts()).map(ImportConflict::path).containsExactly("$.parties[0]");
        assertThat(database.rows("select alias from party_alias")).isEmpty();
    }

    @Test
    void what_leans_on_a_record_that_is_left_is_checked_against_it() throws SQLException {
        byHand(EditKind.CORRECT, "update statement set note = 'by hand'");

        assertThat(attemptRefused(bundle.replace("A did it.", "A has done it.")
                                .replace("\"excerpt\": \"A did it\"", "\"excerpt\": \"A has done it\""))
                        .errors())
                .map(BundleError::path)
                .containsExactly("$.findings[0].excerpt");
    }

    private BundleRejected attemptRefused(String changed) throws SQLException {
        try {
            attempt(changed, false);
        } catch (BundleRejected refused) {
            return refused;
        }
        throw new AssertionError("The bundle was loaded");
    }

    private ImportReport attempt(String changed, boolean overwrite) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            AttemptSteps steps = new AttemptSteps(new EditJournal(), new ImportWish(false, overwrite, 100, AUTHOR));
            BundleImport run = new BundleImport(connection, 100, steps);
            run.lock();
            EditByHand.begin(connection, EditKind.IMPORT);
            ImportReport report =
                    steps.report(connection, run.run(new ByteArrayInputStream(changed.getBytes(UTF_8)), "test"));
            EditByHand.seal(connection);
            connection.commit();
            return report;
        }
    }

    /** Writes past the application as one edit. */
    private void byHand(EditKind kind, String statement) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            EditByHand.begin(connection, kind);
            ImportDatabase.execute(connection, statement);
            EditByHand.seal(connection);
            connection.commit();
        }
    }
}
