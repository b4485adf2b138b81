package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.KeyScope;
import org.clausetracker.access.Role;
import org.junit.jupiter.api.Test;

/** Nobody's answer reaches another: neither by what this service keeps, nor by what caches on the way may keep. */
@QuarkusTest
class PersonalAnswersTest {

    private static final String LIST = "/api/v1/parties?limit=7";

    @Inject
    MeterRegistry meters;

    private final SomePerson person = SomePerson.with(Role.READER);

    @Test
    void an_answer_to_somebody_is_neither_taken_from_what_is_kept_nor_kept() {
        String key = person.key(KeyScope.READ);
        String session = person.session();
        await().until(() -> {
            double known = looks();
            given().get(LIST);
            return looks() == known + 1;
        });
        double before = looks();

        assertThat(SomePerson.asks(session).get(LIST).statusCode()).isEqualTo(200);
        assertThat(SomePerson.withKey(key).get(LIST).statusCode()).isEqualTo(200);
        assertThat(SomePerson.asks("nonsense").get(LIST).statusCode()).isEqualTo(200);
        assertThat(looks()).isEqualTo(before);
        given().get(LIST);
        assertThat(looks()).isEqualTo(before + 1);
    }

    @Test
    void what_was_first_asked_by_somebody_is_not_kept_for_everybody() {
        String address = "/api/v1/parties?limit=11";
        person.asks().get(address);
        double before = hits();
        given().get(address);
        assertThat(hits()).isEqualTo(before);
        given().get(address);
        assertThat(hits()).isEqualTo(before + 1);
    }

    @Test
    void answers_of_the_api_say_whom_they_are_for() {
        Response open = given().get(LIST);
        Response own = person.asks().get(LIST);
        Response keyed = SomePerson.withKey(person.key(KeyScope.READ)).get(LIST);

        assertThat(open.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(open.header("Vary")).doesNotContain("Cookie");
        for (Response personal : new Response[] {own, keyed}) {
            assertThat(personal.header("Cache-Control")).isEqualTo("private, no-cache");
            assertThat(personal.header("Vary")).contains("Cookie", "Authorization");
            assertThat(personal.asString()).isEqualTo(open.asString());
            assertThat(personal.header("ETag")).isEqualTo(open.header("ETag"));
        }
    }

    @Test
    void pages_show_who_is_logged_in_and_are_kept_nowhere() {
        Response before = given().get("/about");
        Response own = person.asks().get("/about");
        Response after = given().get("/about");

        assertThat(own.asString()).contains(SomePerson.NAME).contains("href=\"/me\"");
        assertThat(own.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(own.header("Vary")).contains("Cookie");
        assertThat(after.asString()).isEqualTo(before.asString()).doesNotContain(SomePerson.NAME);
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag")).isNotEqualTo(own.header("ETag"));
        assertThat(after.header("Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void a_tag_of_the_open_page_does_not_stand_for_that_of_a_person() {
        String tag = given().get("/about").header("ETag");

        assertThat(given().header("If-None-Match", tag).get("/about").statusCode())
                .isEqualTo(304);
        assertThat(person.asks().header("If-None-Match", tag).get("/about").statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusals_and_answers_to_writes_are_kept_nowhere() {
        for (Response answer : new Response[] {
            person.asks().get(Api.BASE + "parties/nowhere"),
            person.asks().get(Api.BASE + "people"),
            person.asks().delete(Api.BASE + "sessions/nowhere"),
            person.asks().header("Accept", "text/html").get("/nowhere")
        }) {
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void files_of_pages_are_kept_for_everybody_whoever_asks() {
        String file = given().get("/about").htmlPath().getString("**.find { it.@rel == 'stylesheet' }.@href");

        assertThat(person.asks().get(file).header("Cache-Control"))
                .isEqualTo(given().get(file).header("Cache-Control"))
                .contains("immutable");
    }

    private double looks() {
        return hits() + count("miss");
    }

    private double hits() {
        return count("hit");
    }

    private double count(String result) {
        return meters.get("cache.gets")
                .tag("cache", "answers")
                .tag("result", result)
                .functionCounter()
                .count();
    }
}
