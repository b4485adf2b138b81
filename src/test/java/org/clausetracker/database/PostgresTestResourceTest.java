package org.clausetracker.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names no test resource: the database has to be there for every Quarkus test. */
@QuarkusTest
class PostgresTestResourceTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void every_quarkus_test_runs_on_postgresql_17_as_the_application_role() throws SQLException {
        assertThat(ask("select current_user || ' on ' || current_database()"))
                .isEqualTo("tracker_app on clause_tracker");
        assertThat(ask("select current_setting('server_version_num')::int / 10000"))
                .isEqualTo("17");
    }

    @Test
    void migrations_run_as_the_owner_role() throws SQLException {
        assertThat(ask("select distinct tableowner from pg_tables where schemaname = 'public'"))
                .isEqualTo("tracker_owner");
    }

    @Test
    void other_class_loaders_find_the_database_that_runs() throws Exception {
        List<URL> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(Path.of(entry).toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> resource = loader.loadClass(PostgresTestResource.class.getName());

            Object configuration =
                    resource.getMethod("start").invoke(resource.getConstructor().newInstance());

            assertThat(resource).isNotEqualTo(PostgresTestResource.class);
            assertThat(configuration).isEqualTo(new PostgresTestResource().start());
        }
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).as(query).isTrue();
            return rows.getString(1);
        }
    }
}
