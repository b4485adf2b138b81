package org.clausetracker.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.imports.BundleRejected;
import org.clausetracker.imports.ImportOutcome;
import org.clausetracker.intake.IntakeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped bundle is in the database before the first request; what is configured instead is taken at its word. */
@QuarkusTest
class FirstLoadTest {

    private static final String PARTY =
            "{\"slug\":\"%s\",\"name\":\"P\",\"kind\":\"STATE\",\"side\":\"%s\",\"aliases\":[],\"offices\":[]}";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    BundleImportService imports;

    @Inject
    IntakeService intake;

    @Test
    void the_shipped_bundle_is_loaded_once_with_its_statuses() throws SQLException {
        assertThat(ask("select inserted || ' ' || superseded || ' ' || removed || ' ' || unchanged from import_run"
                        + " where origin = 'classpath:data/nagorno-karabakh-2020.json'"))
                .isEqualTo("1739 0 0 0");
        assertThat(ask("select count(*) from clause where agreement_id = 'nk-ceasefire-2020-11-10'"))
                .isEqualTo("9");
        assertThat(ask("select count(distinct clause_label) from clause_status"
                        + " where agreement_id = 'nk-ceasefire-2020-11-10'"))
                .isEqualTo("9");
    }

    @Test
    void a_database_that_has_an_agreement_is_left_alone() {
        assertThat(firstLoad("classpath:data/nagorno-karabakh-2020.json").load())
                .isEmpty();
    }

    @Test
    void a_bundle_that_a_filled_database_has_not_loaded_is_named() {
        assertThat(firstLoad(DataConfig.SHIPPED).load())
                .containsExactly("classpath:data/nagorno-karabakh-2026-additions.json");
    }

    @Test
    void none_loads_nothing() {
        assertThat(firstLoad("none").load()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "classpath:data/nothing.json|the application has no such resource",
                "no/such/file.json|there is no such file, or it may not be read",
                "src|there is no such file, or it may not be read"
            })
    void a_bundle_that_is_not_there_stops_the_start(String origin, String reason) {
        assertThatThrownBy(() -> firstLoad(origin).load())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("tracker.data.load is '" + origin + "', but " + reason
                        + ". Give none, the path of a bundle, or classpath: and the name of a resource.");
    }

    @Test
    void the_service_commits_a_bundle_and_says_when_it_is_loaded_already() throws SQLException {
        String bundle = bundle("first-load-party", "first-load-party");

        ImportOutcome first = load(bundle);
        ImportOutcome second = load(bundle);

        assertThat(first.inserted()).isEqualTo(1);
        assertThat(second.changedNothing()).isTrue();
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(ask("select count(*) from import_run where origin = 'first-load-test'"))
                .isEqualTo("1");
    }

    @Test
    void the_service_rolls_a_refused_bundle_back() throws SQLException {
        assertThatThrownBy(() -> load(bundle("first-load-refused", "first-load-nobody")))
                .isInstanceOf(BundleRejected.class)
                .hasMessage(
                        "first-load-test has 1 error, nothing of it was stored:\n  $.parties[0].side there is no party"
                                + " 'first-load-nobody' in the bundle or in the database (party first-load-refused)");

        assertThat(ask("select count(*) from party where slug = 'first-load-refused'"))
                .isEqualTo("0");
    }

    private FirstLoad firstLoad(String origin) {
        return new FirstLoad(new Configured(List.of(origin.split(",")), "none", "none"), intake);
    }

    private record Configured(List<String> load, String names, String gazetteer) implements DataConfig {}

    private ImportOutcome load(String bundle) {
        return imports.load(new ByteArrayInputStream(bundle.getBytes(UTF_8)), "first-load-test");
    }

    private static String bundle(String slug, String side) {
        return "{\"format\":\"clause-tracker-bundle/1\",\"title\":\"t\",\"parties\":[" + PARTY.formatted(slug, side)
                + "]}";
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
