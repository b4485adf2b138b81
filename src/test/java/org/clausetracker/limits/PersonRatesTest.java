package org.clausetracker.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PersonRatesTest.TightRates.class)
class PersonRatesTest {

    /** Few requests a minute. */
    public static class TightRates implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tracker.limits.requests-per-minute", "1000",
                    "tracker.limits.person-requests-per-minute", "6",
                    "tracker.limits.person-writes-per-minute", "3",
                    "tracker.limits.log-ins-per-minute", "4");
        }
    }

    @Test
    void a_person_may_send_so_many_requests_a_minute_by_whatever_session() {
        SomePerson person = SomePerson.with(Role.READER);
        Response first = person.asks().get(Api.BASE + "me");
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"requests\";q=1000;w=60, \"person\";q=6;w=60");
        assertThat(first.header("RateLimit")).matches("\"requests\";r=\\d+;t=\\d+, \"person\";r=5;t=10");
        for (int i = 0; i < 5; i++) {
            assertThat(person.asks().get(Api.BASE + "me").statusCode()).isEqualTo(200);
        }
        Response refused = person.asks().get(Api.BASE + "me");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.<String>path("type")).isEqualTo("/problems/too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 10);
        assertThat(SomePerson.with(Role.READER).asks().get(Api.BASE + "me").statusCode())
                .isEqualTo(200);
    }

    @Test
    void fewer_of_them_may_change_something() {
        SomePerson person = SomePerson.with(Role.READER);
        String session = person.session();
        for (int i = 0; i < 3; i++) {
            assertThat(SomePerson.asks(session)
                            .delete(Api.BASE + "sessions/nowhere")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(SomePerson.asks(session)
                        .delete(Api.BASE + "sessions/nowhere")
                        .statusCode())
                .isEqualTo(429);
        assertThat(SomePerson.asks(session).get(Api.BASE + "me").statusCode()).isEqualTo(200);
    }

    @Test
    void a_network_may_try_so_many_secrets_a_minute() {
        for (int i = 0; i < 4; i++) {
            assertThat(tried(i).statusCode()).isEqualTo(401);
        }
        Response refused = tried(4);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.<String>path("detail"))
                .isEqualTo("From your network, 4 log-ins may be tried a minute, and that was all.");
        assertThat(given().formParam("password", "x").post("/setup/nonsense").statusCode())
                .isEqualTo(429);
        assertThat(given().get("/login").statusCode()).isEqualTo(200);
    }

    private static Response tried(int name) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", "nobody-" + name + "@example.org", "password", "whatever it is"))
                .post(Api.BASE + "sessions");
    }
}
