package org.clausetracker.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.problem.DomainFailure.TooOften;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogInApiTest {

    private static final String PASSWORD = "eleven purple herons waltz";

    @Inject
    PasswordHashes passwords;

    @Inject
    LoginAttempts attempts;

    @Test
    void whoever_logs_in_gets_a_cookie_that_no_script_reads_and_no_other_site_sends() {
        Response answer = logIn(withPassword().email(), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(204);
        Cookie cookie = answer.detailedCookie("tracker");
        assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]{43}");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.isSecured()).isFalse();
        assertThat(SomePerson.asks(cookie.getValue()).get(Api.BASE + "me").<String>path("name"))
                .isEqualTo(SomePerson.NAME);
    }

    @Test
    void the_address_is_compared_without_regard_to_case_and_the_password_as_it_looks() {
        SomePerson person = withPassword();

        assertThat(logIn(person.email().toUpperCase(Locale.ROOT), PASSWORD).statusCode())
                .isEqualTo(204);
        assertThat(logIn(person.email(), PASSWORD.replace("e", "ｅ")).statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_answered_alike() {
        Response wrong = logIn(withPassword().email(), "not this one, surely");
        Response unknown = logIn(UUID.randomUUID() + "@example.org", "not this one, surely");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.<String>path("detail"))
                .isEqualTo(wrong.<String>path("detail"))
                .isEqualTo("Nobody who may log in has this address and password.");
        assertThat(wrong.cookies()).isEmpty();
    }

    @Test
    void who_is_suspended_or_invited_is_answered_like_nobody() {
        for (String state : new String[] {"SUSPENDED", "INVITED"}) {
            SomePerson person = withPassword();
            SomePerson.run("update person set state = ? where id = ?", state, person.id());

            assertThat(logIn(person.email(), PASSWORD).statusCode()).as(state).isEqualTo(401);
        }
    }

    @Test
    void after_a_wrong_password_the_next_one_has_to_wait_longer_each_time() {
        String name = withPassword().email();
        logIn(name, "not this one, surely");
        Response tooSoon = logIn(name, PASSWORD);

        assertThat(tooSoon.statusCode()).isEqualTo(429);
        assertThat(tooSoon.header("Retry-After")).isEqualTo("1");
        for (long wait : new long[] {2, 4, 8, 16}) {
            waitIsOver(name);
            assertThat(logIn(name, "not this one, surely").statusCode()).isEqualTo(401);
            assertThat(logIn(name, PASSWORD).header("Retry-After")).isEqualTo(Long.toString(wait));
        }
        waitIsOver(name);
        assertThat(logIn(name, PASSWORD).statusCode()).isEqualTo(204);
        assertThat(logIn(name, PASSWORD).statusCode()).isEqualTo(204);
    }

    @Test
    void nobody_waits_longer_than_a_quarter_of_an_hour_and_strangers_elsewhere_lock_nobody_out() {
        String name = UUID.randomUUID() + "@example.org";
        for (int i = 0; i < 30; i++) {
            attempts.begin(name, "192.0.2.0/24");
            SomePerson.run("update login_attempt set next_at = now() where network = '192.0.2.0/24' and failures < 30");
        }

        TooOften refused = catchThrowableOfType(TooOften.class, () -> attempts.begin(name, "192.0.2.0/24"));
        assertThat(refused.retryAfter().orElseThrow()).isBetween(898L, 900L);
        attempts.begin(name, "198.51.100.0/24");
        attempts.succeeded(name, "198.51.100.0/24");
        attempts.begin(name, "198.51.100.0/24");
    }

    @Test
    void each_log_in_begins_a_session_of_its_own() {
        SomePerson person = withPassword();
        String first = logIn(person.email(), PASSWORD).cookie("tracker");
        String second = given().cookie("tracker", first)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.JSON)
                .body(Map.of("email", person.email(), "password", PASSWORD))
                .post(Api.BASE + "sessions")
                .cookie("tracker");

        assertThat(second).isNotEqualTo(first);
        assertThat(SomePerson.asks(second).get(Api.BASE + "sessions").<Integer>path("size()"))
                .isEqualTo(2);
    }

    @Test
    void a_body_that_is_none_is_a_fault_of_the_request() {
        for (String body : new String[] {"{}", "{\"email\":\"a@b\"}", "{\"password\":\"x\"}"}) {
            assertThat(given().contentType(ContentType.JSON)
                            .body(body)
                            .post(Api.BASE + "sessions")
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(logIn("\0@example.org", PASSWORD).statusCode()).isEqualTo(401);
        assertThat(logIn("a".repeat(5000), "b".repeat(50_000)).statusCode()).isEqualTo(401);
    }

    @Test
    void a_changed_password_ends_all_sessions_and_begins_a_new_one() {
        SomePerson person = withPassword();
        String former = person.session();
        String other = person.session();
        Response changed = SomePerson.asks(former)
                .contentType(ContentType.JSON)
                .body(Map.of("current", PASSWORD, "password", "twelve quiet geese argue"))
                .put(Api.BASE + "me/password");

        assertThat(changed.statusCode()).isEqualTo(204);
        assertThat(me(former).statusCode()).isEqualTo(401);
        assertThat(me(other).statusCode()).isEqualTo(401);
        assertThat(me(changed.cookie("tracker")).statusCode()).isEqualTo(200);
        assertThat(logIn(person.email(), "twelve quiet geese argue").statusCode())
                .isEqualTo(204);
    }

    @Test
    void a_password_is_changed_only_by_whoever_knows_it_and_only_into_one_that_is_hard_to_guess() {
        SomePerson person = withPassword();
        for (String weak :
                new String[] {"short", "passwordpassword", "Passw0rd1234", "qwertyuiop12", "annaexample12"}) {
            Response refused = change(person, PASSWORD, weak);
            assertThat(refused.statusCode()).as(weak).isEqualTo(400);
            assertThat(refused.<String>path("errors[0].field")).isEqualTo("password");
        }
        Response wrong = change(person, "not this one, surely", "twelve quiet geese argue");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.<String>path("errors[0].field")).isEqualTo("current");
        assertThat(change(person, PASSWORD, "twelve quiet geese argue").statusCode())
                .isEqualTo(429);
    }

    private static Response change(SomePerson person, String current, String password) {
        return person.asks()
                .contentType(ContentType.JSON)
                .body(Map.of("current", current, "password", password))
                .put(Api.BASE + "me/password");
    }

    private static Response me(String session) {
        return SomePerson.asks(session).get(Api.BASE + "me");
    }

    private static void waitIsOver(String name) {
        SomePerson.run(
                "update login_attempt set next_at = now() where name_sha256 = sha256(convert_to(?, 'UTF8'))", name);
    }

    private SomePerson withPassword() {
        SomePerson person = SomePerson.with(Role.READER);
        SomePerson.run(
                "insert into credential (person_id, password_hash) values (?, ?)",
                person.id(),
                passwords.hash(PASSWORD));
        return person;
    }

    private static Response logIn(String email, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", password))
                .post(Api.BASE + "sessions");
    }
}
