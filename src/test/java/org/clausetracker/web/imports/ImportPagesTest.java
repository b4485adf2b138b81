package org.clausetracker.web.imports;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.intake.AsShipped;
import org.clausetracker.web.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody reads which bundles were imported; the form is for those who may send one. */
@QuarkusTest
@TestProfile(AsShipped.class)
class ImportPagesTest {

    @Test
    void the_list_names_each_bundle_how_it_came_and_what_became_of_it() {
        Document page = Pages.get("/imports");
        for (String next = next(page); !next.isEmpty(); next = next(page)) {
            page = Pages.get(next);
        }

        assertThat(Pages.texts(page, "tbody tr:last-child th"))
                .containsExactly(AsShipped.FIRST + "came with the product");
        assertThat(Pages.texts(page, "tbody tr:last-child td:nth-child(3)"))
                .containsExactly("Whoever runs this service");
        assertThat(page.select("tbody tr:last-child td:last-child").text())
                .startsWith("Done New 1739, Changed 0, Removed from lists 0, Unchanged 0");
        assertThat(page.select("form[action=/imports]")).isEmpty();
    }

    @Test
    void an_import_shows_its_records_and_the_statuses_that_it_changed() {
        Document page = Pages.get("/imports/2");

        assertThat(page.select("h1").text()).isEqualTo("Import 2");
        assertThat(Pages.texts(page, "[aria-labelledby=records] tbody tr"))
                .contains("Parties 19 0 0", "Sources 32 0 0", "Statements 33 0 0", "Readings 41 0 0");
        assertThat(page.select("[aria-labelledby=statuses] tbody tr")).hasSize(1);
        assertThat(page.select("[aria-labelledby=statuses] tbody td:last-child").text())
                .isEqualTo("Fulfilled");
    }

    @ParameterizedTest
    @CsvSource({"ru,Загрузки данных", "hy,Ներմուծումներ", "az,İdxallar"})
    void it_speaks_the_language_of_the_reader(String language, String title) {
        assertThat(Pages.get("/imports?lang=" + language).select("h1").text()).isEqualTo(title);
    }

    @Test
    void the_form_sends_a_file_and_leads_to_its_import() {
        assertThat(Jsoup.parse(SomePerson.with(Role.ADMIN)
                                .asks()
                                .accept("text/html")
                                .get("/imports")
                                .asString())
                        .select("form[action=/imports] input[type=file]"))
                .hasSize(1);

        Response answer = SomePerson.with(Role.ADMIN)
                .asks()
                .multiPart("dryRun", "true")
                .multiPart("bundle", "bundle.json", bundle(), "application/json")
                .post("/imports");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        String address = answer.header("Location");
        assertThat(address).matches("/imports/[0-9]+");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !Api.get("/api/v1" + address).get("endedAt").isNull());
        assertThat(Pages.get(address).select("dd").eachText()).anyMatch(text -> text.startsWith("DoneOnly a check"));
    }

    @Test
    void an_import_that_was_refused_shows_why() {
        Response answer = SomePerson.with(Role.ADMIN)
                .asks()
                .multiPart("bundle", "bundle.json", "[]".getBytes(UTF_8), "application/json")
                .post("/imports");
        String address = answer.header("Location");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !Api.get("/api/v1" + address).get("endedAt").isNull());

        Document page = Pages.get(address);

        assertThat(page.select("h2#errors").text()).isEqualTo("Errors");
        assertThat(page.select("h2#errors + ol li").eachText()).containsExactly("$ must be a JSON object");
    }

    @Test
    void nobody_else_sends_anything() {
        assertThat(given().multiPart("bundle", "bundle.json", bundle(), "application/json")
                        .post("/imports")
                        .statusCode())
                .isEqualTo(401);
    }

    private static byte[] bundle() {
        try (InputStream stream =
                Objects.requireNonNull(ImportPagesTest.class.getResourceAsStream("/trials/08-partial-dates.json"))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String next(Document page) {
        return page.select("a[rel=next]").attr("href");
    }
}
