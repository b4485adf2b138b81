package org.clausetracker.citation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.status.ChangesData;
import org.clausetracker.status.EvidenceBundle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever cites can ask later whether it still stands, and because of what it does not. */
@QuarkusTest
@TestProfile(ChangesData.class)
class CitationCheckApiTest {

    private static final String CHECKS = "/api/v1/citation-checks";

    @Inject
    BundleImportService imports;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private String agreement = "";
    private String clause = "";
    private Instant loaded = Instant.EPOCH;

    /** Its one duty was breached five days ago. */
    @BeforeEach
    void begin() {
        agreement = "cite-" + UUID.randomUUID().toString().substring(0, 8);
        clause = "/agreements/" + agreement + "/clauses/1?asOf=" + today;
        EvidenceBundle bundle = new EvidenceBundle(agreement, "UTC");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("one", "a", today.minusDays(5).toString(), finding -> {});
        imports.load(bundle.json(), "test");
        loaded = Instant.now();
    }

    @Test
    void what_nobody_changed_is_unchanged() {
        JsonNode items = check(text("As said (http://localhost:" + RestAssured.port + clause + "), accessed " + today
                + ". And " + "/statements/" + agreement + "-one, read " + today + "."));

        assertThat(items).hasSize(2);
        assertThat(items.at("/0/state").asText()).isEqualTo("UNCHANGED");
        assertThat(items.at("/0/name").asText()).isEqualTo(agreement + "/1");
        assertThat(items.at("/0/accessedOn").asText()).isEqualTo(today.toString());
        assertThat(items.at("/0/edits")).isEmpty();
        assertThat(items.at("/1/state").asText()).isEqualTo("UNCHANGED");
        assertThat(items.at("/1/type").asText()).isEqualTo("statement");
    }

    @Test
    void a_status_that_is_otherwise_names_the_edit_that_made_it_so() {
        String edit = shorten();

        JsonNode since = check(cited(clause + "&recordedBy=" + loaded, null)).get(0);
        assertThat(since.at("/state").asText()).isEqualTo("CHANGED");
        assertThat(since.at("/changed")).isEqualTo(Api.read("[\"headline\"]"));
        assertThat(since.at("/statuses"))
                .isEqualTo(Api.read("[{\"clause\":\"1\",\"before\":\"BREACHED\",\"after\":\"UNKNOWN\"}]"));
        assertThat(since.at("/edits")).hasSize(1);
        assertThat(since.at("/edits/0/id").asText()).isEqualTo(edit);
        assertThat(since.at("/edits/0/reason").asText()).isEqualTo("They meet every day.");

        JsonNode thatDay = check(cited(clause, today)).get(0);
        assertThat(thatDay.at("/state").asText()).isEqualTo("CHANGED_THAT_DAY");
        assertThat(thatDay.at("/edits/0/id").asText()).isEqualTo(edit);

        JsonNode whole = check(cited("/agreements/" + agreement + "?asOf=" + today + "&recordedBy=" + loaded, null))
                .get(0);
        assertThat(whole.at("/state").asText()).isEqualTo("CHANGED");
        assertThat(whole.at("/changed")).isEqualTo(Api.read("[\"clauses\"]"));
        assertThat(whole.at("/statuses/0/clause").asText()).isEqualTo("1");
        assertThat(whole.at("/edits/0/id").asText()).isEqualTo(edit);
    }

    @Test
    void a_record_that_is_otherwise_names_its_fields() {
        SomePerson editor = SomePerson.with(Role.EDITOR);
        Response corrected = editor.asks()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"v1\"")
                .body("{\"note\":\"Read again.\",\"reason\":\"Was missing.\"}")
                .patch("/api/v1/parties/" + agreement + "-north");
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(200);

        JsonNode check = check(cited("/api/v1/parties/" + agreement + "-north?recordedBy=" + loaded, null))
                .get(0);

        assertThat(check.at("/state").asText()).isEqualTo("CHANGED");
        assertThat(check.at("/changed")).isEqualTo(Api.read("[\"note\"]"));
        assertThat(check.at("/edits/0/reason").asText()).isEqualTo("Was missing.");
    }

    @ParameterizedTest
    @CsvSource({
        "/agreements/{a}/clauses/1, 2001-01-01, NOT_RECORDED_THEN",
        "/agreements/{a}/clauses/1, , NO_DAY",
        "/agreements/{a}/clauses/99, 2026-01-01, NOT_FOUND",
        "/agreements/{a}/clauses/1?asOf=1999-01-01, {today}, NOT_COMPARED",
        "/agreements/{a}/clauses/1?asOf=soon, {today}, NOT_COMPARED",
        "/statements?q=road, 2026-01-01, NOT_COMPARED",
        "/agreements/{a}/matrix, 2026-01-01, NOT_COMPARED",
        "https://elsewhere.example/agreements/{a}, 2026-01-01, ELSEWHERE",
    })
    void what_is_not_compared_says_why(String address, String day, String state) {
        LocalDate read = day == null ? null : day.equals("{today}") ? today : LocalDate.parse(day);

        assertThat(check(cited(address.replace("{a}", agreement), read))
                        .at("/0/state")
                        .asText())
                .isEqualTo(state);
    }

    @Test
    void addresses_of_others_in_a_text_are_passed_over() {
        assertThat(check(text("See https://elsewhere.example" + clause + " (accessed " + today + ").")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | $.text",
                "{'text':'a','citations':[]} | $.text",
                "{'citations':[{'accessedOn':'2026-01-01'}]} | $.citations[0].address",
                "{'citations':[{'address':'/x','accessedOn':'soon'}]} | $.citations[0].accessedOn",
                "{'text':'a','accessedOn':'2026-02-30'} | $.accessedOn",
                "{'memo':'a'} | $.memo",
            })
    void what_cannot_be_read_is_refused_with_its_field(String body, String field) {
        Response answer = given().contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post(CHECKS);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].field")).isEqualTo(field);
    }

    @Test
    void too_much_is_refused_with_its_field() {
        String many = (clause + " ").repeat(101);
        assertThat(post(text(many)).<String>path("errors[0].field")).isEqualTo("$.text");
        assertThat(post(text("x".repeat(200_001))).<String>path("errors[0].field"))
                .isEqualTo("$.text");
    }

    @Test
    void the_page_checks_a_memo() {
        String edit = shorten();

        Document page = Jsoup.parse(given().header("Accept", "text/html")
                .formParam("text", "See " + clause + "&recordedBy=" + loaded + " in our memo.")
                .post("/citation-checks")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(page.select("main h3").eachText()).containsExactly("Changed since");
        assertThat(page.select("main .chip").eachText()).containsExactly("Breached", "Unknown");
        assertThat(page.select("main a[href=/edits/" + edit + "]")).hasSize(1);
        assertThat(page.select("textarea").text()).startsWith("See /agreements/");
    }

    /** Figures by which its evidence is too old. Answers the id of the edit. */
    private String shorten() {
        Response set = SomePerson.in(agreement, Role.ADMIN)
                .asks()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body("{\"windowDays\":1,\"reason\":\"They meet every day.\"}")
                .put("/api/v1/agreements/" + agreement + "/rule-configurations/2021-01-01");
        assertThat(set.statusCode()).as(set.asString()).isEqualTo(201);
        return set.header("Edit");
    }

    private static ObjectNode text(String text) {
        return JsonNodeFactory.instance.objectNode().put("text", text);
    }

    private static ObjectNode cited(String address, @Nullable LocalDate accessedOn) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode one = body.putArray("citations").addObject().put("address", address);
        if (accessedOn != null) {
            one.put("accessedOn", accessedOn.toString());
        }
        return body;
    }

    private static JsonNode check(ObjectNode body) {
        Response answer = post(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Api.read(answer.asString()).get("items");
    }

    private static Response post(ObjectNode body) {
        return given().contentType(ContentType.JSON).body(body.toString()).post(CHECKS);
    }
}
