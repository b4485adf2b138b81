package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausetracker.journal.EditByHand;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final Path MIGRATIONS = Path.of("db-migrations");

    @BeforeEach
    void empty() {
        SchemaDatabase.migrations().load().clean();
    }

    @Test
    void migrations_are_numbered_without_a_gap() throws IOException {
        List<String> versioned =
                files().stream().filter(name -> name.startsWith("V")).toList();
        List<String> repeatable =
                files().stream().filter(name -> !name.startsWith("V")).toList();

        assertThat(versioned).allMatch(name -> name.matches("V\\d{3}__[a-z_]+\\.sql"), "V000__purpose.sql");
        assertThat(versioned.stream().map(name -> name.substring(0, 4)))
                .containsExactlyElementsOf(numbers("V%03d", versioned.size()));
        assertThat(repeatable).allMatch(name -> name.matches("R__\\d{2}_[a-z_]+\\.sql"), "R__00_purpose.sql");
        assertThat(repeatable.stream().map(name -> name.substring(0, 5)))
                .containsExactlyElementsOf(numbers("R__%02d", repeatable.size()));
    }

    /** Whether older applications go on working beside it is decided by whoever writes it, and read by them. */
    @Test
    void each_migration_since_then_says_whether_older_applications_run_beside_it() throws IOException {
        assertThat(files())
                .filteredOn(name -> name.startsWith("V") && name.compareTo("V030") >= 0)
                .allMatch(name -> name.matches("V\\d{3}__(expand|contract)_.*"), "V030__expand_… or V030__contract_…");
    }

    @Test
    void one_run_creates_the_schema_and_a_second_finds_nothing_to_do() throws IOException {
        Flyway flyway = SchemaDatabase.migrations().load();

        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(files().size());
        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(0);
        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void a_filled_database_keeps_its_rows_through_every_later_migration() throws IOException, SQLException {
        SchemaDatabase.migrateAsAt("010");
        try (Connection application = SchemaDatabase.asApplication()) {
            SchemaDatabase.execute(application, SchemaDatabase.resource("rows_at_v010.sql"));
            SchemaDatabase.execute(application, SchemaDatabase.resource("suspensions_at_v010.sql"));
            SchemaDatabase.execute(application, "update finding set review_state = 'ACCEPTED' where id = 'F2'");
            List<String> queries = queries(application);
            List<String> before = answers(application, queries);

            assertThat(SchemaDatabase.migrations().load().migrate().migrationsExecuted)
                    .isEqualTo(files().size() - 10);

            assertThat(queries).hasSize(43);
            assertThat(queries)
                    .filteredOn(query -> !query.contains("_history "))
                    .allSatisfy(query ->
                            assertThat(SchemaDatabase.rows(application, query)).isNotEmpty());
            assertThat(answers(application, queries)).containsExactlyElementsOf(before);
        }
    }

    /** What a later migration has to do for a table with history, on a filled database. */
    @Test
    void a_column_added_later_gets_into_the_history_the_view_and_the_grants() throws SQLException {
        SchemaDatabase.migrateAnew();
        try (Connection application = SchemaDatabase.asApplication()) {
            EditByHand.write(application, SchemaDatabase.resource("rows_at_v010.sql"));
            EditByHand.write(application, "update party set name = 'Second' where slug = 'graustark'");

            SchemaDatabase.migrations()
                    .locations("classpath:db/migration", "classpath:org/clausetracker/schema/later")
                    .load()
                    .migrate();
            EditByHand.write(application, "update party set name = 'Third', motto = 'Always' where slug = 'graustark'");
            EditByHand.write(application, "update party set motto = 'Never' where slug = 'graustark'");

            assertThat(
                            SchemaDatabase.rows(
                                    application,
                                    """
                            select name, motto, superseded_at is null from party_recorded
                             where slug = 'graustark' order by recorded_at
                            """))
                    .containsExactly("Graustark||f", "Second|none|f", "Third|Always|f", "Third|Never|t");
            assertThat(
                            SchemaDatabase.rows(
                                    application,
                                    """
                            select col_description('party_history'::regclass, attnum), attcollation = '"C"'::regcollation
                              from pg_attribute where attrelid = 'party_history'::regclass and attname = 'motto'
                            """))
                    .containsExactly("As in party; empty in rows superseded before the column was there.|t");
        }
    }

    private static List<String> numbers(String pattern, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(pattern::formatted).toList();
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** One query per table, over the columns it has now; later migrations may add some. */
    private static List<String> queries(Connection connection) throws SQLException {
        return SchemaDatabase.rows(
                connection,
                """
                select format('select %s from %I order by 1, 2, 3', string_agg(quote_ident(a.attname), ', ' order by a.attnum), c.relname)
                  from pg_class c join pg_attribute a on a.attrelid = c.oid
                 where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
                   and a.attnum > 0 and not a.attisdropped
                 group by c.relname order by c.relname
                """);
    }

    private static List<String> answers(Connection connection, List<String> queries) throws SQLException {
        List<String> answers = new ArrayList<>();
        for (String query : queries) {
            answers.addAll(SchemaDatabase.rows(connection, query));
        }
        return answers;
    }
}
