package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.clausetracker.database.NewerSchema;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application starts on a database that a newer one has migrated. */
class NewerSchemaTest {

    private static final String FUNCTION =
            "create or replace function newer_schema_test() returns text language sql as $$ select '%s' $$;";

    @TempDir
    Path place = Path.of("");

    @BeforeEach
    void empty() {
        SchemaDatabase.migrations().load().clean();
    }

    @Test
    void an_older_one_runs_beside_an_expanded_schema_and_migrates_nothing() throws Exception {
        release("older", "old").migrate();
        write("newer", "V900__expand_party_with_motto.sql", "alter table party add motto text;");
        release("newer", "new").migrate();

        NewerSchema older = new NewerSchema();
        Flyway flyway = release(older, "older", "old");

        assertThat(flyway.migrate().migrationsExecuted).isZero();
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(older.isFound()).isTrue();
        assertThat(inForce()).isEqualTo("new");
        assertThat(release("newer", "new").migrate().migrationsExecuted).isZero();
    }

    @Test
    void an_older_one_does_not_start_on_a_schema_that_lost_what_it_needs() throws Exception {
        release("older", "old").migrate();
        write("newer", "V900__expand_party_with_motto.sql", "alter table party add motto text;");
        write("newer", "V901__contract_party_to_its_name.sql", "alter table party drop column note;");
        release("newer", "new").migrate();

        assertThatThrownBy(() -> release("older", "old"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("The database was migrated by a newer application and does not serve this one any more"
                        + " (V901__contract_party_to_its_name.sql). Start the newer application, or restore a backup from"
                        + " before.");
        assertThat(inForce()).isEqualTo("new");
    }

    @Test
    void an_older_one_leaves_functions_that_a_newer_one_replaced_without_a_new_version() throws Exception {
        release("older", "old").migrate();
        release("newer", "new").migrate();
        NewerSchema older = new NewerSchema();

        assertThat(release(older, "older", "old").migrate().migrationsExecuted).isZero();

        assertThat(older.isFound()).isTrue();
        assertThat(inForce()).isEqualTo("new");
    }

    @Test
    void a_newer_one_brings_its_tables_and_functions_also_those_that_were_in_force_once() throws Exception {
        release("older", "old").migrate();
        release("newer", "new").migrate();
        write("newest", "V900__expand_party_with_motto.sql", "alter table party add motto text;");
        NewerSchema newest = new NewerSchema();

        assertThat(release(newest, "newest", "old").migrate().migrationsExecuted)
                .isEqualTo(2);

        assertThat(newest.isFound()).isFalse();
        assertThat(inForce()).isEqualTo("old");
    }

    @Test
    void an_older_one_that_looked_before_a_newer_one_migrated_does_not_put_its_functions_back() throws Exception {
        release("oldest", "oldest").migrate();
        Flyway older = release("older", "old");
        write("newer", "V900__expand_party_with_motto.sql", "alter table party add motto text;");
        release("newer", "new").migrate();

        assertThatThrownBy(older::migrate)
                .isInstanceOf(FlywayException.class)
                .hasStackTraceContaining("A newer application is migrating the database. Start this one again.");
        assertThat(inForce()).isEqualTo("new");
    }

    private Flyway release(String name, String function) throws IOException {
        return release(new NewerSchema(), name, function);
    }

    /** An application with a table, the migrations written for it, and its text of a function. */
    private Flyway release(NewerSchema start, String name, String function) throws IOException {
        write(name, "V001__create_party.sql", "create table party (slug text, note text);");
        write(name, "R__99_newer_schema_test.sql", FUNCTION.formatted(function));
        FluentConfiguration configuration = SchemaDatabase.migrations()
                .locations("filesystem:" + place.resolve(name))
                .ignoreMigrationPatterns("*:future");
        start.customize(configuration);
        return configuration.load();
    }

    private void write(String release, String file, String sql) throws IOException {
        Files.writeString(Files.createDirectories(place.resolve(release)).resolve(file), sql);
    }

    private static String inForce() throws SQLException {
        try (Connection owner = SchemaDatabase.asOwner()) {
            return SchemaDatabase.rows(owner, "select newer_schema_test()").get(0);
        }
    }
}
