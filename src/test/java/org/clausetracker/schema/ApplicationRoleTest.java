package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clausetracker.journal.EditByHand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.ServerErrorMessage;

class ApplicationRoleTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** Their rows have a permanent name, so they are superseded or retracted but never removed. */
    private static final List<String> TABLES_OF_RECORD = List.of(
            "agreement",
            "agreement_policy",
            "clause",
            "commitment",
            "finding",
            "party",
            "rule_configuration",
            "source",
            "statement");

    /** Made again from the tables of record at will. */
    private static final List<String> DERIVED_TABLES = List.of("clause_current", "clause_status");

    /** Replaced as a whole from the files that they are read from. */
    private static final List<String> REFERENCE_TABLES = List.of(
            "ambiguous_spelling",
            "place",
            "place_mention",
            "place_name",
            "place_usage",
            "reference_file",
            "synonym",
            "synonym_group",
            "translated_name",
            "translation");

    /** Whose rows stay, so that it can be told who did what. */
    private static final List<String> PEOPLE_TABLES = List.of("person", "credential", "api_key");

    /** Whose rows are never changed: a later one takes an earlier one's place. */
    private static final List<String> REVIEW_TABLES = List.of(
            "proposal", "proposal_decision", "review", "review_assignment", "review_comment", "instance_setting");

    /** Whose rows end with what they are about. */
    private static final List<String> ACCESS_TABLES =
            List.of("membership", "session", "invitation", "login_attempt", "idempotency_key");

    private static Connection application;

    @BeforeAll
    static void fill() throws SQLException {
        SchemaDatabase.migrateAnew();
        application = SchemaDatabase.asApplication();
        application.setAutoCommit(false);
        SchemaDatabase.fill(application);
        EditByHand.begin(application);
    }

    @AfterAll
    static void discard() throws SQLException {
        application.rollback();
        application.close();
    }

    static List<String> keptTables() throws SQLException {
        return SchemaDatabase.keptTables(application);
    }

    static List<String> tablesOfRecord() {
        return TABLES_OF_RECORD;
    }

    /** The columns of every primary key. */
    static List<String> keyColumns() throws SQLException {
        return SchemaDatabase.rows(
                application,
                """
                select i.indrelid::regclass || '.' || a.attname
                  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                 where i.indisprimary and i.indrelid::regclass::text in ('%s')
                 order by 1
                """
                        .formatted(String.join("', '", keptTables())));
    }

    @ParameterizedTest
    @MethodSource("keptTables")
    void cannot_write_the_history_of(String table) throws SQLException {
        String history = table + "_history";

        assertDenied("insert into %1$s select * from %1$s".formatted(history));
        assertDenied("update %s set superseded_at = now()".formatted(history));
        assertDenied("delete from " + history);
        assertDenied("truncate " + history);
        assertDenied("select * from %s for update".formatted(history));
        assertDenied("alter table %s add column forged text".formatted(history));
        assertDenied("drop table " + history);
    }

    @ParameterizedTest
    @MethodSource("keptTables")
    void cannot_get_round_the_trigger_of(String table) throws SQLException {
        assertDenied("alter table %s disable trigger all".formatted(table));
        assertDenied("alter table %1$s disable trigger %1$s_history_trigger".formatted(table));
        assertDenied("drop trigger %1$s_history_trigger on %1$s".formatted(table));
        assertDenied("create rule silent as on update to %s do instead nothing".formatted(table));
        assertDenied(
                "create trigger silent before update on %s for each row execute function suppress_redundant_updates_trigger()"
                        .formatted(table));
        assertDenied("truncate " + table);
        assertDenied("drop table %s cascade".formatted(table));
        assertDenied("drop view %s_recorded".formatted(table));
    }

    @ParameterizedTest
    @MethodSource("tablesOfRecord")
    void cannot_remove_rows_of(String table) throws SQLException {
        assertDenied("delete from " + table);
    }

    @ParameterizedTest
    @MethodSource("keyColumns")
    void cannot_rename_what_is_permanent(String column) throws SQLException {
        String[] parts = column.split("\\.", 2);

        assertDenied("update %1$s set %2$s = %2$s".formatted(parts[0], parts[1]));
    }

    @Test
    void may_remove_only_rows_that_link_or_are_derived() throws SQLException {
        assertThat(
                        SchemaDatabase.rows(
                                application,
                                """
                        select c.relname from pg_class c
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
                           and has_table_privilege('tracker_app', c.oid, 'delete, truncate, references, trigger')
                        """))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                DERIVED_TABLES,
                                REFERENCE_TABLES,
                                ACCESS_TABLES,
                                keptTables().stream()
                                        .filter(table -> !TABLES_OF_RECORD.contains(table))
                                        .toList())
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void may_not_write_history_or_views() throws SQLException {
        assertThat(
                        SchemaDatabase.rows(
                                application,
                                """
                        select c.relname from pg_class c
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
                           and (has_table_privilege('tracker_app', c.oid, 'insert')
                             or has_any_column_privilege('tracker_app', c.oid, 'insert, update'))
                        """))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                keptTables(),
                                DERIVED_TABLES,
                                REFERENCE_TABLES,
                                PEOPLE_TABLES,
                                ACCESS_TABLES,
                                REVIEW_TABLES,
                                List.of(
                                        "import_run",
                                        "edit",
                                        "import_warning",
                                        "import_attempt",
                                        "import_attempt_note",
                                        "import_attempt_records",
                                        "import_attempt_headline"))
                        .flatMap(List::stream)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update edit set reason = 'Another'",
                "delete from edit",
                "insert into edit (id, actor_id, via, kind, txid) values (gen_random_uuid(), 'operator', 'OPERATOR', 'CREATE', '1')",
                "insert into edit (id, actor_id, via, kind, position) values (gen_random_uuid(), 'operator', 'OPERATOR', 'CREATE', 1)",
                "insert into edit_row (edit_id) select edit_id from edit_row",
                "delete from edit_row",
                "insert into change select * from change",
                "delete from change",
                "update feed_head set position = 0",
                "delete from touched_clause",
                "update consequence set names = 'select null'",
                "delete from consequence",
                "update import_run set title = 'Another'",
                "delete from import_run",
                "update translation set text = 'Another'",
                "truncate translation",
                "truncate import_run",
                "update import_warning set reason = 'None'",
                "delete from import_warning",
                "update import_attempt set sha256 = repeat('2', 64)",
                "update import_attempt set actor_id = 'somebody'",
                "delete from import_attempt",
                "update import_attempt_note set message = 'None'",
                "delete from import_attempt_headline",
                "select setval('import_run_seq', 1)",
                "select keep_history_of('party', 'tracker_app')",
                "create table public.anything (id int)",
                "create function public.anything() returns int language sql return 1",
                "create or replace function public.imprecise_date_range(given text) returns daterange language sql return null",
                "alter function public.keep_superseded_party() security invoker",
                "create schema anything",
                "create extension pgcrypto",
                "set session_replication_role = replica",
                "set role tracker_owner",
                "alter role tracker_app superuser",
                "update session set ends_at = 'infinity'",
                "update session set person_id = person_id",
                "update api_key set scopes = scopes",
                "update api_key set ends_at = ends_at",
                "update membership set role = role",
                "update invitation set used_at = null, ends_at = ends_at",
                "update person set id = id",
                "delete from person",
                "delete from api_key",
                "alter table membership disable trigger membership_last_admin",
                "delete from flyway_schema_history",
                "drop schema public cascade"
            })
    void is_denied(String sql) throws SQLException {
        assertDenied(sql);
    }

    /** The trigger function runs as the owner; on a table of one's own, it would run one's own code as the owner. */
    @Test
    void cannot_borrow_the_owner_through_the_trigger_function() throws SQLException {
        var before = application.setSavepoint();
        SchemaDatabase.execute(application, "create temporary table bait (recorded_at timestamptz)");

        assertDenied(
                "create trigger bait_trigger before update on bait for each row execute function keep_superseded_party()");

        application.rollback(before);
    }

    @Test
    void cannot_hide_the_statement_behind_a_temporary_table() throws SQLException {
        var before = application.setSavepoint();
        SchemaDatabase.execute(application, "create temporary table statement (id text, text text)");
        SchemaDatabase.execute(application, "insert into pg_temp.statement values ('S2', 'Graustark admits it.')");

        ServerErrorMessage refusal = refusal(
                "update finding set quotation = 'admits', quotation_start = 10, quotation_end = 16 where id = 'F2'");

        assertThat(refusal.getConstraint()).isEqualTo("finding_quotation_in_text");
        application.rollback(before);
    }

    @Test
    void cannot_choose_when_an_import_was_recorded() throws SQLException {
        var before = application.setSavepoint();
        SchemaDatabase.execute(
                application,
                """
                insert into import_run (origin, sha256, title, inserted, superseded, removed, unchanged, recorded_at)
                values ('backdated', repeat('1', 64), 'Backdated', 0, 0, 0, 0, '2001-01-01')
                """);

        assertThat(SchemaDatabase.rows(
                        application, "select recorded_at = now() from import_run where origin = 'backdated'"))
                .containsExactly("t");
        application.rollback(before);
    }

    private static void assertDenied(String sql) throws SQLException {
        assertThat(refusal(sql).getSQLState()).as(sql).isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    private static ServerErrorMessage refusal(String sql) throws SQLException {
        return Objects.requireNonNull(SchemaDatabase.refusal(application, sql).getServerErrorMessage(), sql);
    }
}
