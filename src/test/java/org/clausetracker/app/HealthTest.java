package org.clausetracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
                .containsExactlyInAnyOrder("Database connections health check", "Database migrations");
        assertThat(migrations.get("data").get("pending").intValue()).isZero();
        assertThat(migrations.get("data").get("schema").textValue())
                .isEqualTo(flyway.info().current().getVersion().toString());
    }

    @Test
    void the_application_is_alive_whatever_the_database_does() {
        JsonNode live = Api.read(Api.ask("/q/health/live").asString());

        assertThat(live.get("status").textValue()).isEqualTo("UP");
        assertThat(live.get("checks")).isEqualTo(Api.read("[]"));
    }

    @Test
    void a_database_that_lacks_migrations_is_not_ready() {
        HealthCheckResponse answer = new MigrationsCheck(Flyway.configure()
                        .dataSource(database)
                        .schemas("no_such_schema")
                        .load())
                .call();

        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(answer.getData().orElseThrow()).containsEntry("schema", "none");
    }

    @Test
    void a_database_that_does_not_answer_is_not_ready_and_says_no_more() {
        HealthCheckResponse answer = new MigrationsCheck(Flyway.configure()
                        .dataSource("jdbc:postgresql://localhost:1/nowhere", "nobody", "nothing")
                        .load())
                .call();

        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(answer.getData()).isEmpty();
    }
}
