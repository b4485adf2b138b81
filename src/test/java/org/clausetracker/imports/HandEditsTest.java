package org.clausetracker.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an import does about records that somebody changed by hand. Hands write here as the journal of edits has it: each row
 * names the edit that wrote it, each row of a history also the one that ended it.
 */
class HandEditsTest {

    private static final String CORRECTED = "00000000-0000-7000-8000-000000000001";
    private static final String REVIEWED = "00000000-0000-7000-8000-000000000002";

    private final String bundle = TrialBundlesTest.trial("00-baseline-ok");
    private ImportDatabase database = ImportDatabase.at("");

    @BeforeEach
    void load() throws SQLException {
        database = ImportDatabase.fresh();
        keepJournal();
        database.load(bundle);
    }

    @Test
    void a_record_changed_by_hand_is_told_and_left() throws SQLException {
        byHand(CORRECTED, "update finding set rationale = 'by hand', edit_id = '" + CORRECTED + "', version = 2");

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
        byHand(CORRECTED, "update finding set rationale = 'by hand', edit_id = '" + CORRECTED + "', version = 2");

        ImportReport report = attempt(bundle.replace("\"COMPLIANCE\"", "\"BREACH\""), true);

        assertThat(report.conflicts())
                .map(ImportConflict::message)
                .containsExactly("was changed by hand since its last import, and the bundle says something else"
                        + " (kind, rationale): replaced by what the bundle says");
        assertThat(database.rows("select kind, rationale from finding")).containsExactly("BREACH|null");
    }

    @Test
    void what_the_bundle_says_too_is_no_conflict() throws SQLException {
        byHand(CORRECTED, "update finding set edit_id = '" + CORRECTED + "', version = 2");

        assertThat(attempt(bundle, false).conflicts()).isEmpty();
    }

    @Test
    void another_import_is_no_hand() throws SQLException {
        byHand(CORRECTED, "update edit set via = 'OPERATOR', kind = 'IMPORT'");
        byHand(REVIEWED, "update finding set rationale = 'x', edit_id = '" + CORRECTED + "', version = 2");

        assertThat(attempt(bundle, false).conflicts()).isEmpty();
        assertThat(database.rows("select rationale from finding")).containsExactly("null");
    }

    @Test
    void what_was_decided_here_stays_decided() throws SQLException {
        String proposed = bundle.replace("\"ACCEPTED\"", "\"PROPOSED\"");
        database.load(proposed);
        byHand(
                REVIEWED,
                "update finding set review_state = 'ACCEPTED', edit_id = '" + REVIEWED + "', version = 3",
                "update finding_history set version = 1 where review_state = 'ACCEPTED'",
                "insert into finding_history select now(), f.* from finding f",
                "update finding_history set review_state = 'PROPOSED', version = 2, edit_id = null, recorded_at = recorded_at"
                        + " - interval '1 second' where version = 3");

        ImportReport again = attempt(proposed, false);
        ImportReport replaced = attempt(proposed.replace("\"COMPLIANCE\"", "\"BREACH\""), true);

        assertThat(again.conflicts()).isEmpty();
        assertThat(again.outcome().changedNothing()).isTrue();
        assertThat(replaced.outcome().superseded()).isEqualTo(1);
        assertThat(database.rows("select kind, review_state from finding")).containsExactly("BREACH|ACCEPTED");
    }

    @Test
    void an_entry_of_a_list_that_was_added_by_hand_stays() throws SQLException {
        byHand(
                CORRECTED,
                "insert into party_alias (party_id, alias, edit_id, version, recorded_at) values ('a', 'Aland', '"
                        + CORRECTED + "', 1, now())");

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
        byHand(
                CORRECTED,
                "delete from party_alias",
                "insert into party_alias_history (superseded_at, party_id, alias, recorded_at, superseded_by_edit)"
                        + " values (now(), 'a', 'Aland', now() - interval '1 hour', '" + CORRECTED + "')");

        ImportReport report = attempt(named, false);

        assertThat(report.conflicts()).map(ImportConflict::path).containsExactly("$.parties[0]");
        assertThat(database.rows("select alias from party_alias")).isEmpty();
    }

    @Test
    void what_leans_on_a_record_that_is_left_is_checked_against_it() throws SQLException {
        byHand(CORRECTED, "update statement set note = 'by hand', edit_id = '" + CORRECTED + "', version = 2");

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
            AttemptSteps steps = new AttemptSteps(new EditJournal(), new ImportWish(false, overwrite, 100));
            BundleImport run = new BundleImport(connection, 100, steps);
            run.lock();
            ImportReport report =
                    steps.report(connection, run.run(new ByteArrayInputStream(changed.getBytes(UTF_8)), "test"));
            connection.commit();
            return report;
        }
    }

    /** Writes as somebody does whose edit the journal has; the journal itself and its triggers are not what is tried here. */
    private void byHand(String edit, String... statements) throws SQLException {
        try (Connection connection = database.connectAsSuperuser()) {
            ImportDatabase.execute(connection, "set session_replication_role = replica");
            ImportDatabase.execute(
                    connection,
                    "insert into edit (id, actor_id, via, kind, reason) values ('" + edit + "', 'operator', 'PAGE', '"
                            + (edit.equals(REVIEWED) ? "REVIEW" : "CORRECT") + "', 'a test')");
            for (String statement : statements) {
                ImportDatabase.execute(connection, statement);
            }
        }
    }

    /** The journal as far as an import looks at it. */
    private void keepJournal() throws SQLException {
        if (database.rows("select to_regclass('public.edit')").equals(List.of("edit"))) {
            return;
        }
        try (Connection connection = database.connectAsSuperuser()) {
            ImportDatabase.execute(
                    connection,
                    "create table edit (id uuid primary key, actor_id text, via text not null, kind text not null, reason text)");
            ImportDatabase.execute(connection, "grant select on edit to tracker_app");
            for (RecordKind kind : RecordKind.values()) {
                keepEdits(connection, kind.table());
                for (RecordKind.Listed list : kind.lists()) {
                    keepEdits(connection, list.table());
                }
            }
        }
    }

    private static void keepEdits(Connection connection, StagedTable table) throws SQLException {
        ImportDatabase.execute(
                connection, "alter table " + table.table() + " add column edit_id uuid, add column version int");
        ImportDatabase.execute(
                connection,
                "alter table " + table.table()
                        + "_history add column edit_id uuid, add column version int, add column superseded_by_edit uuid");
    }
}
