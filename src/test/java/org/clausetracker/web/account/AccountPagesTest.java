package org.clausetracker.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AccountPagesTest {

    private static final String PASSWORD = "eleven purple herons waltz";

    private final SomePerson admin = SomePerson.with(Role.ADMIN);
    private final String session = admin.session();
    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void who_has_to_log_in_is_led_to_it_and_back() {
        Response led = browser().get("/people?x=1");
        Response sent = browser().formParam("name", "Boris").post("/people");

        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.header("Location")).isEqualTo("/login?to=%2Fpeople%3Fx%3D1");
        assertThat(led.header("WWW-Authenticate")).isNull();
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).isEqualTo("/login?to=%2Fpeople");
    }

    @Test
    void a_log_in_that_fails_says_so_at_its_head_and_at_the_field_and_keeps_what_was_typed() {
        Response answer = browser()
                .formParam("email", "nobody@example.org")
                .formParam("password", "not this one, surely")
                .formParam("to", "/deadlines")
                .post("/login");
        Document page = Jsoup.parse(answer.asString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(page.title()).startsWith("Error: Log in");
        assertThat(page.select(".errors[role=alert] a[href=#email]").text())
                .isEqualTo("Nobody who may log in has this address and password.");
        assertThat(page.select("#email").attr("aria-describedby")).isEqualTo("email-fault");
        assertThat(page.select("#email-fault").text())
                .isEqualTo("Nobody who may log in has this address and password.");
        assertThat(page.select("#email").val()).isEqualTo("nobody@example.org");
        assertThat(page.select("#password").val()).isEmpty();
        assertThat(page.select("input[name=to]").val()).isEqualTo("/deadlines");
    }

    @Test
    void who_is_invited_sets_a_password_and_can_log_in_with_it_from_then_on() {
        Document told = Jsoup.parse(as(session)
                .formParam("name", "Boris")
                .formParam("email", email)
                .post("/people")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        String link = told.select(".told-once code").text().replaceFirst("^http://[^/]+", "");
        Document invitation = Jsoup.parse(browser().get(link).asString());
        assertThat(invitation.select("h1").text()).isEqualTo("Welcome, Boris");

        Response weak = browser().formParam("password", "passwordpassword").post(link);
        assertThat(weak.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(weak.asString()).select("#password-fault").text())
                .startsWith("Choose a password of 12 to 200 characters");
        Response set = browser().formParam("password", PASSWORD).post(link);
        assertThat(set.header("Location")).isEqualTo("/me");
        assertThat(as(set.cookie("tracker")).get("/me").asString()).contains("Boris");
        assertThat(browser().get(link).statusCode()).isEqualTo(404);
        Response back = logIn("/parties?kind=STATE");
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.header("Location")).isEqualTo("/parties?kind=STATE");
    }

    @ParameterizedTest
    @CsvSource({"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/login"})
    void nobody_is_led_to_another_site_after_logging_in(String to) {
        Document asked =
                Jsoup.parse(browser().queryParam("to", to).get("/login").asString());

        assertThat(asked.select("input[name=to]").val()).isIn("/", "/me");
    }

    @Test
    void an_invitation_that_is_wrong_names_each_fault_and_keeps_what_was_typed() {
        Response refused =
                as(session).formParam("name", " ").formParam("email", "nobody").post("/people");
        Document page = Jsoup.parse(refused.asString());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#name", "#email");
        assertThat(page.select("#email").val()).isEqualTo("nobody");
        as(session)
                .formParam("name", "A")
                .formParam("email", email)
                .post("/people")
                .then()
                .statusCode(200);
        Response taken =
                as(session).formParam("name", "B").formParam("email", email).post("/people");
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(taken.asString()).select("#email-fault").text())
                .isEqualTo("Somebody has this address already.");
    }

    @Test
    void roles_are_given_and_taken_and_people_suspended_on_one_page() {
        SomePerson person = SomePerson.with(Role.READER);
        String page = "/people/" + person.id();
        assertThat(as(session)
                        .formParam("role", "EDITOR")
                        .formParam("scope", "nk-ceasefire-2020-11-10")
                        .post(page + "/roles")
                        .header("Location"))
                .isEqualTo("/people");
        assertThat(people().select("form[action=" + page + "/roles/end] span").eachText())
                .containsExactly("Reader, all agreements", "Editor, nk-ceasefire-2020-11-10");
        as(session)
                .formParam("role", "READER")
                .formParam("scope", "*")
                .post(page + "/roles/end")
                .then()
                .statusCode(303);
        assertThat(people().select("form[action=" + page + "/roles/end] span").eachText())
                .containsExactly("Editor, nk-ceasefire-2020-11-10");
        as(session).post(page + "/suspension").then().statusCode(303);
        assertThat(people().select("form[action=" + page + "/suspension/end]")).hasSize(1);
        assertThat(as(session).post(page + "/invitations").statusCode()).isEqualTo(409);
    }

    @Test
    void a_key_is_shown_once_and_ended() {
        Document made = Jsoup.parse(as(session)
                .formParam("name", "Nightly")
                .formParam("scopes", "READ", "EXPORT")
                .formParam("days", "30")
                .post("/me/keys")
                .asString());
        String key = made.select(".told-once code").text();
        String id = key.substring(4, 12);

        assertThat(key).matches("tct_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}");
        Document page = Jsoup.parse(as(session).get("/me").asString());
        assertThat(page.text()).contains("Nightly tct_" + id + "_…").doesNotContain(key);
        as(session).formParam("id", id).post("/me/keys/end").then().statusCode(303);
        assertThat(Jsoup.parse(as(session).get("/me").asString()).text()).contains("has ended");
    }

    @Test
    void a_key_that_is_wrong_names_each_fault_and_keeps_what_was_chosen() {
        Response refused = as(session)
                .formParam("name", "")
                .formParam("scopes", "EXPORT")
                .formParam("days", "many")
                .post("/me/keys");
        Document page = Jsoup.parse(refused.asString());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#name", "#days");
        assertThat(page.select("input[name=scopes][checked]").eachAttr("value")).containsExactly("EXPORT");
        assertThat(page.select("#days").val()).isEqualTo("many");
    }

    @Test
    void logging_out_ends_the_session() {
        assertThat(as(session).post("/logout").header("Location")).isEqualTo("/login");
        assertThat(as(session).get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void sessions_are_listed_and_ended() {
        String other = admin.session();
        Document page = Jsoup.parse(as(session).get("/me").asString());
        assertThat(page.text()).contains("this browser").contains("127.0.0.0/24");
        String id = page.select("form[action=/me/sessions/end] input[name=id]").val();
        as(session).formParam("id", id).post("/me/sessions/end").then().statusCode(303);
        assertThat(as(other).get("/me").statusCode()).isEqualTo(303);
        as(session).post("/me/sessions/end-all").then().statusCode(303);
        assertThat(as(session).get("/me").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"en, Log in", "ru, Войти", "hy, Մուտք գործել", "az, Daxil ol"})
    void the_pages_speak_the_language_of_their_reader(String lang, String words) {
        assertThat(Jsoup.parse(browser().get("/login?lang=" + lang).asString())
                        .select("h1")
                        .text())
                .isEqualTo(words);
        assertThat(as(session).get("/me?lang=" + lang).statusCode()).isEqualTo(200);
        assertThat(as(session).get("/people?lang=" + lang).statusCode()).isEqualTo(200);
    }

    private Document people() {
        return Jsoup.parse(as(session).get("/people").asString());
    }

    private Response logIn(String to) {
        return browser()
                .formParam("email", email)
                .formParam("password", PASSWORD)
                .formParam("to", to)
                .post("/login");
    }

    private static RequestSpecification as(String session) {
        return SomePerson.asks(session).accept("text/html");
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html").header("Sec-Fetch-Site", "same-origin");
    }
}
