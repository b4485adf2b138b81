package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.clausetracker.journal.EditByHand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The map of what follows from a write leaves no table out, and what the owner writes by hand is followed too. */
class ConsequenceTest {

    private static Connection owner;

    @BeforeAll
    static void fill() throws SQLException {
        SchemaDatabase.migrateAnew();
        owner = SchemaDatabase.asOwner();
        SchemaDatabase.fill(owner);
    }

    @AfterAll
    static void close() throws SQLException {
        owner.close();
    }

    static List<String> keptTables() throws SQLException {
        return SchemaDatabase.keptTables(owner);
    }

    @ParameterizedTest
    @MethodSource("keptTables")
    void a_write_raises_a_revision_and_is_told(String table) throws SQLException {
        assertThat(SchemaDatabase.rows(
                        owner,
                        "select follows from consequence where table_name = '" + table
                                + "' and follows in ('CHANGE', 'REVISION') order by 1"))
                .containsExactly("CHANGE", "REVISION");
    }

    @Test
    void the_map_names_no_other_tables() throws SQLException {
        assertThat(SchemaDatabase.rows(owner, "select distinct table_name from consequence order by 1"))
                .containsExactlyElementsOf(keptTables());
    }

    @ParameterizedTest
    @MethodSource("keptTables")
    void every_query_runs_after_a_change_of_every_row(String table) throws SQLException {
        owner.setAutoCommit(false);
        EditByHand.begin(owner);
        SchemaDatabase.execute(owner, "update %s set recorded_at = 'epoch'".formatted(table));
        EditByHand.seal(owner);

        assertThat(SchemaDatabase.rows(
                        owner,
                        "select changes > 0, cardinality(agreements) from edit where txid = pg_current_xact_id()"))
                .allMatch(row -> row.startsWith("t|"));
        owner.rollback();
        owner.setAutoCommit(true);
    }

    @Test
    void what_the_owner_writes_by_hand_is_an_edit_and_its_kept_answers_are_given_up() throws SQLException {
        SchemaDatabase.execute(
                owner,
                "update clause_current set answer = '{}', rule = '1.1.0' where agreement_id = 'zenda-peace' and clause_label = '1'");

        SchemaDatabase.execute(owner, "update finding set item_grade = 5 where id = 'F1'");

        assertThat(
                        SchemaDatabase.rows(
                                owner,
                                "select e.actor_id, e.via, e.kind, e.changes from finding f join edit e on e.id = f.edit_id where f.id = 'F1'"))
                .containsExactly("operator|OPERATOR|CORRECT|1");
        assertThat(SchemaDatabase.rows(
                        owner,
                        "select answer from clause_current where agreement_id = 'zenda-peace' and clause_label = '1'"))
                .containsExactly("");
        assertThat(SchemaDatabase.rows(
                        owner, "select kind, record_id, version from change_told order by position desc limit 1"))
                .containsExactly("finding.corrected|F1|2");
        assertThat(SchemaDatabase.rows(owner, "select * from touched_clause")).isEmpty();
    }
}
