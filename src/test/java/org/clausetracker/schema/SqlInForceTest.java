package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each function and view is defined in one repeatable migration, and what is in force is what stands there. */
class SqlInForceTest {

    private static final Path MIGRATIONS = Path.of("db-migrations");

    /** The last version that came before the repeatable migrations. */
    private static final String LAST_WITH_DEFINITIONS = "025";

    private static final Pattern DEFINITION = Pattern.compile(
            "^\\s*create\\s+(?:or\\s+replace\\s+)?(?:recursive\\s+|materialized\\s+)?(function|procedure|view)\\s+([a-z_.]+)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** All but what extensions bring along, and what keep_history_of writes: views over tables and their history, and what fills it. */
    private static final String NAMES =
            """
            select d.kind || ' ' || case d.space when 'public' then '' else d.space || '.' end || d.name from (
              select 'function' as kind, p.pronamespace::regnamespace::text as space, p.proname::text as name from pg_proc p
               where not exists (select from pg_depend e where e.classid = 'pg_proc'::regclass and e.objid = p.oid and e.deptype = 'e')
                 and p.proname not like 'keep\\_superseded\\_%'
              union all
              select 'view', c.relnamespace::regnamespace::text, c.relname::text from pg_class c
               where c.relkind in ('v', 'm') and not (c.relnamespace = 'public'::regnamespace and c.relname like '%\\_recorded')) d
             where d.space in ('public', 'reporting')
            """;

    /** What functions and views do, what is said of them and who may use them. */
    private static final String DEFINITIONS =
            """
            select p.oid::regprocedure::text, pg_get_functiondef(p.oid), obj_description(p.oid, 'pg_proc'), p.proacl
              from pg_proc p
             where p.pronamespace in ('public'::regnamespace, 'reporting'::regnamespace) and p.prokind in ('f', 'p')
               and not exists (select from pg_depend e where e.classid = 'pg_proc'::regclass and e.objid = p.oid and e.deptype = 'e')
            union all
            select c.oid::regclass::text, pg_get_viewdef(c.oid), obj_description(c.oid, 'pg_class') ||
                   (select string_agg(a.attname || ': ' || col_description(c.oid, a.attnum), ' ' order by a.attnum)
                      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0), c.relacl
              from pg_class c
             where c.relnamespace in ('public'::regnamespace, 'reporting'::regnamespace) and c.relkind in ('v', 'm')
             order by 1
            """;

    private Connection owner;

    @BeforeEach
    void connect() throws SQLException {
        SchemaDatabase.migrateAnew();
        owner = SchemaDatabase.asOwner();
    }

    @AfterEach
    void close() throws SQLException {
        owner.close();
    }

    @Test
    void every_function_and_view_is_defined_in_one_repeatable_migration() throws IOException, SQLException {
        List<String> defined = new ArrayList<>();
        for (Path file : files("R")) {
            defined.addAll(definitions(file));
        }

        assertThat(defined).containsExactlyInAnyOrderElementsOf(SchemaDatabase.rows(owner, NAMES));
    }

    @Test
    void no_later_versioned_migration_defines_a_function_or_a_view() throws IOException {
        for (Path file : files("V")) {
            if (file.getFileName().toString().compareTo("V" + LAST_WITH_DEFINITIONS + "~") > 0) {
                assertThat(definitions(file)).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void repeatable_migrations_run_again_on_a_filled_database_and_change_nothing() throws SQLException {
        SchemaDatabase.fill(owner);
        List<String> before = SchemaDatabase.rows(owner, DEFINITIONS);
        List<String> documents = SchemaDatabase.rows(owner, "select * from search_document order by 1, 2, 3");
        SchemaDatabase.execute(owner, "delete from flyway_schema_history where version is null");

        SchemaDatabase.migrations().load().migrate();

        assertThat(SchemaDatabase.rows(owner, DEFINITIONS)).containsExactlyElementsOf(before);
        assertThat(documents).isNotEmpty();
        assertThat(SchemaDatabase.rows(owner, "select * from search_document order by 1, 2, 3"))
                .containsExactlyElementsOf(documents);
    }

    @Test
    void an_older_database_gets_the_same_functions_and_views_as_a_new_one() throws SQLException {
        List<String> anew = SchemaDatabase.rows(owner, DEFINITIONS);
        SchemaDatabase.migrations().load().clean();
        SchemaDatabase.migrateAsAt(LAST_WITH_DEFINITIONS);

        SchemaDatabase.migrations().load().migrate();

        assertThat(SchemaDatabase.rows(owner, DEFINITIONS)).containsExactlyElementsOf(anew);
    }

    @Test
    void views_over_a_table_and_its_history_are_as_keep_history_of_writes_them() throws SQLException {
        List<String> before = SchemaDatabase.rows(owner, DEFINITIONS);

        for (String table : SchemaDatabase.keptTables(owner)) {
            SchemaDatabase.execute(
                    owner,
                    "select keep_history_of('%1$s', '%2$s', has_table_privilege('%2$s', '%1$s', 'delete'))"
                            .formatted(table, SchemaDatabase.APPLICATION));
        }

        assertThat(SchemaDatabase.rows(owner, DEFINITIONS)).containsExactlyElementsOf(before);
    }

    /** A statement that is put together when it runs is planned each time, which a write has no time for. */
    @Test
    void what_writes_run_is_planned_once_in_a_connection() throws SQLException {
        assertThat(SchemaDatabase.rows(
                        owner,
                        "select proname from pg_proc where pronamespace = 'public'::regnamespace"
                                + " and prosrc ~ '\\mexecute\\M' order by 1"))
                .as("a tool of migrations, what is asked of an agreement whose policy is ALL, and what shows an edit")
                .containsExactly("demand_proposal_of_structure", "keep_history_of", "rows_of_edit");
    }

    private static List<String> definitions(Path file) throws IOException {
        return DEFINITION
                .matcher(Files.readString(file))
                .results()
                .map(SqlInForceTest::name)
                .toList();
    }

    private static String name(MatchResult definition) {
        return definition.group(1) + " " + definition.group(2);
    }

    private static List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(kind))
                    .toList();
        }
    }
}
