package org.clausetracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {

    @Inject
    AgroalDataSource database;

    @Inject
    Flyway flyway;

    @Test
    void the_application_is_ready_with_its_database_and_every_migration() {
        JsonNode ready = Api.read(Api.ask("/q/health/ready").asString());
        JsonNode migrations = Bundle.one(Bundle.list(ready, "checks"), "name", "Database migrations");

        assertThat(ready.get("status").textValue()).isEqualTo("UP");
        assertThat(Api.texts(Bundle.list(ready, "checks"), "name"))
                .containsExactlyInAnyOrder("Database", "Database migrations", "Shutdown");
        assertThat(migrations.get("data").get("pending").intValue()).isZero();
        assertThat(migrations.get("data").get("schema").textValue())
                .isEqualTo(flyway.info().current().getVersion().toString());
    }

    @Test
    void the_application_is_alive_whatever_the_database_does() {
        JsonNode live = Api.read(Api.ask("/q/health/live").asString());

        assertThat(live.get("status").textValue()).isEqualTo("UP");
        assertThat(Api.texts(Bundle.list(live, "checks"), "name")).containsExactly("Embedded database");
    }

    @Test
    void an_application_that_has_lost_its_database_for_good_is_not_alive() {
        DatabaseLost.HAPPENED.set(true);
        try {
            assertThat(Api.ask("/q/health/live").statusCode()).isEqualTo(503);
        } finally {
            DatabaseLost.HAPPENED.set(false);
        }
    }

    @Test
    void a_database_that_lacks_migrations_is_not_ready() {
        HealthCheckResponse answer = new MigrationsCheck(Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .dataSource(database)
                        .schemas("no_such_schema")
                        .load())
                .look();

        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(answer.getData().orElseThrow()).containsEntry("schema", "none");
    }

    /** While the nodes of a cluster are replaced one by one, the old ones must go on answering. */
    @Test
    void a_database_in_which_a_newer_application_replaced_functions_is_ready() throws SQLException {
        try (Connection owner = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    """
                    insert into flyway_schema_history
                      (installed_rank, description, type, script, checksum, installed_by, execution_time, success)
                    select (select max(installed_rank) + 1 from flyway_schema_history),
                           description, type, script, checksum + 1, 'newer', 0, true
                      from flyway_schema_history where script = 'R__13_reporting_groups.sql'""");
            try {
                HealthCheckResponse answer = new MigrationsCheck(flyway).look();

                assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
                assertThat(answer.getData().orElseThrow()).containsEntry("pending", 0L);
            } finally {
                statement.execute("delete from flyway_schema_history where installed_by = 'newer'");
            }
        }
    }

    @Test
    void a_database_whose_functions_are_older_is_not_ready() {
        Map<String, String> placeholders =
                new HashMap<>(flyway.getConfiguration().getPlaceholders());
        placeholders.put("headlineGroups", "when 1 then 2");
        HealthCheckResponse answer = new MigrationsCheck(Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .placeholders(placeholders)
                        .load())
                .look();

        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(answer.getData().orElseThrow()).containsEntry("pending", 1L);
    }

    @Test
    void a_database_that_does_not_answer_is_not_ready_and_says_no_more() {
        HealthCheckResponse answer = new MigrationsCheck(Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .dataSource("jdbc:postgresql://localhost:1/nowhere", "nobody", "nothing")
                        .load())
                .look();

        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(answer.getData()).isEmpty();
    }
}
