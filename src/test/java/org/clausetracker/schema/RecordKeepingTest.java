package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.clausetracker.journal.EditByHand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordKeepingTest {

    private static Connection application;

    @BeforeAll
    static void fill() throws SQLException {
        SchemaDatabase.migrateAnew();
        application = SchemaDatabase.asApplication();
        application.setAutoCommit(false);
        SchemaDatabase.fill(application);
        application.commit();
    }

    @BeforeEach
    void begin() throws SQLException {
        EditByHand.begin(application);
    }

    @AfterEach
    void undo() throws SQLException {
        application.rollback();
    }

    @AfterAll
    static void close() throws SQLException {
        application.close();
    }

    static List<String> keptTables() throws SQLException {
        return SchemaDatabase.keptTables(application);
    }

    static List<String> removableTables() throws SQLException {
        return SchemaDatabase.rows(
                application,
                "select c.relname from pg_class c where c.relname in ('%s') and has_table_privilege(c.oid, 'delete')"
                        .formatted(String.join("', '", keptTables())));
    }

    @ParameterizedTest
    @MethodSource("keptTables")
    void an_update_moves_the_former_rows_of(String table) throws SQLException {
        List<String> former = contents(table);

        SchemaDatabase.execute(application, "update %s set recorded_at = 'epoch'".formatted(table));

        assertThat(former).isNotEmpty();
        assertThat(supersededNow(table)).containsExactlyElementsOf(former);
        assertThat(SchemaDatabase.rows(application, "select distinct recorded_at = now() from " + table))
                .containsExactly("t");
        assertThat(contentsWithoutTime(table)).containsExactlyElementsOf(supersededWithoutTime(table));
        assertBothAreRecorded(table);
    }

    @ParameterizedTest
    @MethodSource("removableTables")
    void a_removal_moves_the_former_rows_of(String table) throws SQLException {
        List<String> former = contents(table);

        SchemaDatabase.execute(application, "delete from " + table);

        assertThat(former).isNotEmpty();
        assertThat(supersededNow(table)).containsExactlyElementsOf(former);
        assertThat(contents(table)).isEmpty();
        assertBothAreRecorded(table);
    }

    @ParameterizedTest
    @MethodSource("keptTables")
    void a_second_change_in_one_transaction_leaves_only_what_was_visible_of(String table) throws SQLException {
        List<String> former = contents(table);

        SchemaDatabase.execute(application, "update %s set recorded_at = 'epoch'".formatted(table));
        SchemaDatabase.execute(application, "update %s set recorded_at = 'infinity'".formatted(table));

        assertThat(supersededNow(table)).containsExactlyElementsOf(former);
    }

    @Test
    void a_row_inserted_changed_and_removed_in_one_transaction_leaves_nothing() throws SQLException {
        SchemaDatabase.execute(
                application, "insert into party_alias (party_id, alias, recorded_at) values ('rudolf', 'R.', 'epoch')");
        assertThat(SchemaDatabase.rows(application, "select recorded_at = now() from party_alias where alias = 'R.'"))
                .containsExactly("t");

        SchemaDatabase.execute(application, "update party_alias set recorded_at = 'epoch' where alias = 'R.'");
        SchemaDatabase.execute(application, "delete from party_alias where alias = 'R.'");

        assertThat(SchemaDatabase.rows(application, "select * from party_alias_recorded where alias = 'R.'"))
                .isEmpty();
    }

    @Test
    void a_finding_moved_to_another_agreement_takes_whom_it_accuses_along() throws SQLException {
        SchemaDatabase.execute(
                application, "update finding set agreement_id = 'strelsau-pact', commitment_id = null where id = 'F1'");

        assertThat(
                        SchemaDatabase.rows(
                                application,
                                "select agreement_id, superseded_at = now() from finding_about_recorded where finding_id = 'F1' order by 1"))
                .containsExactly("strelsau-pact|", "zenda-peace|t");
    }

    /** Periods neither run backwards nor overlap when the transaction that writes last began first. */
    @Test
    void a_transaction_that_began_earlier_supersedes_what_was_recorded_later() throws SQLException {
        application.rollback();
        insertCommitted("flavia");
        EditByHand.begin(application);
        try (Connection later = SchemaDatabase.asApplication()) {
            EditByHand.write(later, "update party set name = 'Second' where slug = 'flavia'");
        }

        SchemaDatabase.execute(application, "update party set name = 'Third' where slug = 'flavia'");
        SchemaDatabase.execute(application, "update party set name = 'Fourth' where slug = 'flavia'");

        assertThat(
                        SchemaDatabase.rows(
                                application,
                                """
                        select name, recorded_at > now(), superseded_at > recorded_at,
                               superseded_at = lead(recorded_at) over (order by recorded_at)
                          from party_recorded where slug = 'flavia' order by recorded_at
                        """))
                .containsExactly("flavia|f|t|t", "Second|t|t|t", "Fourth|t||");
    }

    @Test
    void two_transactions_that_began_in_one_microsecond_lose_no_row() throws SQLException {
        String began = SchemaDatabase.rows(application, "select now()").get(0);
        try (Connection owner = SchemaDatabase.asOwner()) {
            SchemaDatabase.execute(owner, "alter table party disable trigger user");
            SchemaDatabase.execute(
                    owner,
                    "insert into party (slug, name, kind, recorded_at) values ('michael', 'First', 'PERSON', '%s')"
                            .formatted(began));
            SchemaDatabase.execute(owner, "alter table party enable trigger user");
        }

        SchemaDatabase.execute(application, "update party set name = 'Second' where slug = 'michael'");

        assertThat(
                        SchemaDatabase.rows(
                                application,
                                """
                        select name, recorded_at - now(), superseded_at - recorded_at
                          from party_recorded where slug = 'michael' order by recorded_at
                        """))
                .containsExactly("First|00:00:00|00:00:00.000001", "Second|00:00:00.000001|");
    }

    @ParameterizedTest
    @MethodSource("keptTables")
    void history_and_view_have_the_columns_of(String table) throws SQLException {
        List<String> expected = Stream.concat(
                        Stream.of("superseded_at|timestamp with time zone|", "superseded_by_edit|uuid|"),
                        columns(table).stream())
                .toList();

        assertThat(columns(table + "_history")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(columns(table + "_recorded")).containsExactlyElementsOf(columns(table + "_history"));
    }

    private static void insertCommitted(String slug) throws SQLException {
        try (Connection connection = SchemaDatabase.asApplication()) {
            EditByHand.write(
                    connection,
                    "insert into party (slug, name, kind) values ('%1$s', '%1$s', 'PERSON')".formatted(slug));
        }
    }

    private static List<String> columns(String relation) throws SQLException {
        return SchemaDatabase.rows(
                application,
                """
                select a.attname, format_type(a.atttypid, a.atttypmod), c.collname
                  from pg_attribute a left join pg_collation c on c.oid = a.attcollation
                 where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped
                 order by a.attnum
                """
                        .formatted(relation));
    }

    private static List<String> contents(String table) throws SQLException {
        return SchemaDatabase.rows(application, "select to_jsonb(c) from %s c order by 1".formatted(table));
    }

    private static List<String> contentsWithoutTime(String table) throws SQLException {
        return SchemaDatabase.rows(
                application,
                "select to_jsonb(c) - '{recorded_at,edit_id,version}'::text[] from %s c order by 1".formatted(table));
    }

    /** What this transaction superseded, as it was before. */
    private static List<String> supersededNow(String table) throws SQLException {
        return SchemaDatabase.rows(
                application,
                "select to_jsonb(h) - '{superseded_at,superseded_by_edit}'::text[] from %s_history h where superseded_at = now() and recorded_at < now() order by 1"
                        .formatted(table));
    }

    private static List<String> supersededWithoutTime(String table) throws SQLException {
        return SchemaDatabase.rows(
                application,
                "select to_jsonb(h) - '{superseded_at,superseded_by_edit,recorded_at,edit_id,version}'::text[] from %s_history h where superseded_at = now() order by 1"
                        .formatted(table));
    }

    private static void assertBothAreRecorded(String table) throws SQLException {
        assertThat(SchemaDatabase.rows(
                        application, "select to_jsonb(r) from %s_recorded r order by 1".formatted(table)))
                .containsExactlyElementsOf(SchemaDatabase.rows(
                        application,
                        """
                        select to_jsonb(c) || '{"superseded_at": null, "superseded_by_edit": null}' from %1$s c
                        union all select to_jsonb(h) from %1$s_history h order by 1
                        """
                                .formatted(table)));
    }
}
