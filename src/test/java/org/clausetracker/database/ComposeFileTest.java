package org.clausetracker.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No container engine runs where this is built, so the files are held against their specification. */
class ComposeFileTest {

    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile.jvm");
    private static final String REPORTING_PASSWORD = "TRACKER_REPORTING_PASSWORD";
    private static final Path SCHEMA = Path.of("src/test/resources/compose/compose-spec.json");

    private final JsonNode compose = new YAMLMapper().readTree(COMPOSE.toFile());
    private final JsonNode database = compose.at("/services/database");
    private final JsonNode tracker = compose.at("/services/tracker");

    ComposeFileTest() throws IOException {}

    @Test
    void compose_file_follows_the_compose_specification() throws IOException {
        assertThat(violations(compose)).isEmpty();
    }

    @Test
    void a_misspelt_key_and_a_wrong_type_would_be_found() throws IOException {
        ObjectNode broken = compose.deepCopy();
        ((ObjectNode) broken.at("/services/tracker")).put("read_onyl", true);
        ((ObjectNode) broken.at("/services/database/healthcheck")).put("retries", true);

        assertThat(violations(broken))
                .extracting(violation -> violation.getInstanceLocation().toString() + " " + violation.getType())
                .containsExactlyInAnyOrder(
                        "$.services.tracker additionalProperties", "$.services.database.healthcheck.retries type");
    }

    @Test
    void every_password_comes_from_the_environment_and_its_absence_is_named() {
        assertThat(passwords(database))
                .isEqualTo(Map.of(
                        "POSTGRES_PASSWORD", "TRACKER_SUPERUSER_PASSWORD",
                        "TRACKER_OWNER_PASSWORD", "TRACKER_OWNER_PASSWORD",
                        "TRACKER_APP_PASSWORD", "TRACKER_APP_PASSWORD"));
        assertThat(passwords(tracker))
                .isEqualTo(Map.of(
                        "QUARKUS_DATASOURCE_PASSWORD", "TRACKER_APP_PASSWORD",
                        "QUARKUS_FLYWAY_PASSWORD", "TRACKER_OWNER_PASSWORD"));
    }

    @Test
    void the_reporting_role_has_a_password_only_if_one_is_given() {
        assertThat(database.at("/environment").path(REPORTING_PASSWORD).asText())
                .isEqualTo("${TRACKER_REPORTING_PASSWORD:-}");
    }

    @Test
    void database_is_postgresql_17_on_a_named_volume_and_not_published() {
        assertThat(database.path("image").asText()).isEqualTo("postgres:17");
        assertThat(texts(database.path("volumes"))).contains("database:/var/lib/postgresql/data");
        assertThat(compose.path("volumes").has("database")).isTrue();
        assertThat(database.has("ports")).isFalse();
    }

    @Test
    void nobody_reaches_the_database_without_a_password() {
        assertThat(database.at("/environment/POSTGRES_INITDB_ARGS").asText()).contains("--auth=scram-sha-256");
        assertThat(database.at("/environment").has("POSTGRES_HOST_AUTH_METHOD")).isFalse();
        assertThat(compose.toString()).doesNotContain("trust");
    }

    @Test
    void tracker_waits_for_a_healthy_database() {
        assertThat(texts(database.at("/healthcheck/test")))
                .containsExactly(
                        "CMD", "pg_isready", "--host=127.0.0.1", "--username=postgres", "--dbname=clause_tracker");
        assertThat(tracker.at("/depends_on/database/condition").asText()).isEqualTo("service_healthy");
    }

    @Test
    void tracker_uses_the_roles_that_the_embedded_database_has() {
        JsonNode environment = tracker.path("environment");

        assertThat(environment.path("QUARKUS_DATASOURCE_JDBC_URL").asText())
                .isEqualTo("jdbc:postgresql://database:5432/" + DatabaseRoles.DATABASE);
        assertThat(environment.path("QUARKUS_DATASOURCE_USERNAME").asText()).isEqualTo(DatabaseRoles.APPLICATION);
        assertThat(environment.path("QUARKUS_FLYWAY_USERNAME").asText()).isEqualTo(DatabaseRoles.OWNER);
        assertThat(database.at("/environment/POSTGRES_DB").asText()).isEqualTo(DatabaseRoles.DATABASE);
    }

    @Test
    void tracker_is_published_on_the_loopback_address_unless_told_otherwise() {
        assertThat(texts(tracker.path("ports")))
                .containsExactly("${TRACKER_ADDRESS:-127.0.0.1}:${TRACKER_PORT:-8080}:8080");
    }

    @Test
    void tracker_cannot_write_its_root_file_system_or_gain_rights() {
        assertThat(tracker.path("read_only").asBoolean()).isTrue();
        assertThat(texts(tracker.path("tmpfs"))).containsExactly("/tmp");
        assertThat(texts(tracker.path("cap_drop"))).containsExactly("ALL");
        assertThat(texts(tracker.path("security_opt"))).containsExactly("no-new-privileges:true");
        assertThat(tracker.has("privileged")).isFalse();
    }

    @Test
    void every_file_that_is_named_exists() throws IOException {
        assertThat(Path.of(tracker.at("/build/dockerfile").asText()))
                .isEqualTo(DOCKERFILE)
                .isRegularFile();
        assertThat(texts(database.path("volumes")))
                .filteredOn(volume -> volume.startsWith("./"))
                .singleElement()
                .satisfies(volume -> assertThat(Path.of(volume.substring(0, volume.indexOf(':'))))
                        .isRegularFile());
        assertThat(instructions("COPY"))
                .filteredOn(copy -> !copy.startsWith("--from="))
                .isNotEmpty()
                .allSatisfy(copy -> assertThat(Path.of(copy.substring(0, copy.indexOf(' '))))
                        .exists());
    }

    @Test
    void image_builds_and_runs_on_java_25_as_an_ordinary_user_with_a_health_check() throws IOException {
        assertThat(instructions("FROM"))
                .containsExactly("maven:3.9-eclipse-temurin-25 AS build", "eclipse-temurin:25-jre");
        assertThat(instructions("USER")).containsExactly("10001");
        assertThat(instructions("EXPOSE")).containsExactly("8080 9000");
        assertThat(instructions("HEALTHCHECK"))
                .singleElement()
                .asString()
                .contains("/dev/tcp/127.0.0.1/9000", "GET /q/health/ready HTTP/1.0");
    }

    private static Set<ValidationMessage> violations(JsonNode instance) throws IOException {
        // The schema says 2019-09 and writes "id" as older drafts do, so its dialect is put together here.
        JsonMetaSchema dialect = JsonMetaSchema.builder(JsonMetaSchema.getV201909())
                .keyword(new NonValidationKeyword("id"))
                .build();
        JsonSchemaFactory factory = JsonSchemaFactory.builder()
                .defaultMetaSchemaIri(dialect.getIri())
                .metaSchema(dialect)
                .build();
        ObjectNode document = (ObjectNode) new ObjectMapper().readTree(SCHEMA.toFile());
        document.remove("$schema");
        return factory.getSchema(document).validate(instance);
    }

    /** From each variable with a password to the variable of the environment that it needs. */
    private static Map<String, String> passwords(JsonNode service) {
        Map<String, String> found = new TreeMap<>();
        service.path("environment").properties().forEach(variable -> {
            if (variable.getKey().endsWith("_PASSWORD") && !variable.getKey().equals(REPORTING_PASSWORD)) {
                String value = variable.getValue().asText();
                assertThat(value).matches("\\$\\{([A-Z_]+):\\?set \\1, the password of [a-z ]+}");
                found.put(variable.getKey(), value.substring(2, value.indexOf(':')));
            }
        });
        return found;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static List<String> instructions(String name) throws IOException {
        String file = Files.readString(DOCKERFILE).replace("\\\n", "");
        return file.lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .toList();
    }
}
