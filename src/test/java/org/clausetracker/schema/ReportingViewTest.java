package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.clausetracker.clause.Headline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The views for tools that speak SQL, and the role that reads them. */
class ReportingViewTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static Connection owner;
    private static Connection reader;

    @BeforeAll
    static void migrate() throws SQLException {
        SchemaDatabase.migrateAnew();
        owner = SchemaDatabase.asOwner();
        reader = SchemaDatabase.asReporting();
        reader.setAutoCommit(false);
    }

    @AfterEach
    void letGo() throws SQLException {
        reader.rollback();
    }

    @AfterAll
    static void close() throws SQLException {
        owner.close();
        reader.close();
    }

    static List<String> views() throws SQLException {
        return relations("reporting");
    }

    /** All that is stored or shown outside the schema for reading. */
    static List<String> relationsBehind() throws SQLException {
        return relations("public");
    }

    private static List<String> relations(String schema) throws SQLException {
        return SchemaDatabase.rows(
                owner,
                "select relname from pg_class where relnamespace = '%s'::regnamespace and relkind in ('r', 'v', 'm', 'p', 'S') order by 1"
                        .formatted(schema));
    }

    @Test
    void views_are_these() throws SQLException {
        assertThat(views())
                .containsExactly(
                        "agreement_parties",
                        "agreements",
                        "clause_topics",
                        "clauses",
                        "commitment_obligors",
                        "commitments",
                        "current_status",
                        "deadlines",
                        "finding_months",
                        "findings",
                        "findings_about",
                        "parties",
                        "sources",
                        "statements",
                        "status_changes");
    }

    @Test
    void every_view_and_column_says_what_it_means_in_a_sentence() throws SQLException {
        assertThat(
                        SchemaDatabase.rows(
                                owner,
                                """
                        select c.relname || coalesce('.' || a.attname, '')
                          from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum >= 0
                         where c.relnamespace = 'reporting'::regnamespace and c.relkind = 'v'
                           and (coalesce(obj_description(c.oid, 'pg_class'), '') !~ '\\S.*\\.$'
                                or coalesce(col_description(c.oid, a.attnum), '') !~ '\\S.*\\.$')
                        """))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void the_reporting_role_may_read_a_view(String view) throws SQLException {
        assertThat(SchemaDatabase.rows(reader, "select count(*) from (select * from reporting." + view + ") v"))
                .containsExactly("0");
        assertThat(SchemaDatabase.rows(
                        reader,
                        "select has_table_privilege('reporting.%s', 'insert, update, delete, truncate, references, trigger')"
                                .formatted(view)))
                .containsExactly("f");
    }

    @ParameterizedTest
    @MethodSource("relationsBehind")
    void the_reporting_role_may_read_nothing_else(String relation) throws SQLException {
        assertThat(refusal("select * from public." + relation)).isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    @Test
    void the_reporting_role_may_create_nothing_and_let_nobody_else_read() throws SQLException {
        assertThat(Stream.of(
                                "create table reporting.intruder (id int)",
                                "create table public.intruder (id int)",
                                "create temporary table intruder (id int)",
                                "select reporting.let_read('tracker_app')")
                        .map(ReportingViewTest::refusal))
                .containsOnly(INSUFFICIENT_PRIVILEGE);
    }

    @Test
    void the_reporting_role_may_call_nothing_that_runs_with_the_rights_of_another() throws SQLException {
        assertThat(SchemaDatabase.rows(
                        reader,
                        "select proname from pg_proc where prosecdef and has_function_privilege(oid, 'execute')"))
                .isEmpty();
    }

    @Test
    void the_application_has_no_right_to_the_views() throws SQLException {
        try (Connection application = SchemaDatabase.asApplication()) {
            application.setAutoCommit(false);
            assertThat(SchemaDatabase.refusal(application, "select * from reporting.agreements")
                            .getSQLState())
                    .isEqualTo(INSUFFICIENT_PRIVILEGE);
            application.rollback();
        }
    }

    @Test
    void a_database_without_the_role_is_migrated_and_a_reader_let_in_later() throws SQLException {
        SchemaDatabase.migrations().load().clean();
        SchemaDatabase.execute(owner, "drop schema reporting cascade");
        SchemaDatabase.migrations("nobody_yet").load().migrate();
        assertThat(refusal("select * from reporting.current_status")).isEqualTo(INSUFFICIENT_PRIVILEGE);
        reader.rollback();

        SchemaDatabase.execute(owner, "select reporting.let_read('%s')".formatted(SchemaDatabase.REPORTING));
        SchemaDatabase.execute(owner, "create view reporting.later as select 1 as one");

        assertThat(SchemaDatabase.rows(reader, "select count(*) from reporting.current_status"))
                .containsExactly("0");
        assertThat(SchemaDatabase.rows(reader, "select one from reporting.later"))
                .as("a view that a later migration adds")
                .containsExactly("1");
        reader.rollback();
        SchemaDatabase.execute(owner, "drop schema reporting cascade");
        SchemaDatabase.migrateInPlace();
    }

    @ParameterizedTest
    @EnumSource
    void headlines_have_the_group_that_the_rule_gives_them(Headline headline) throws SQLException {
        assertThat(SchemaDatabase.rows(owner, "select reporting.status_group('%s')".formatted(headline)))
                .containsExactly(headline.group().name());
    }

    private static String refusal(String sql) {
        try {
            return String.valueOf(SchemaDatabase.refusal(reader, sql).getSQLState());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
