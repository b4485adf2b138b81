package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.KeyScope;
import org.clausetracker.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page of another site has a browser send in its reader's name is refused, whatever else is right with it. */
@QuarkusTest
class CrossSiteRequestsTest {

    private static final String FOREIGN = "https://elsewhere.example";

    private final String session = SomePerson.with(Role.ADMIN).session();

    @ParameterizedTest
    @CsvSource({
        "same-origin, , true",
        "none, , true",
        "same-origin, https://elsewhere.example, true",
        "cross-site, , false",
        "same-site, , false",
        "cross-site, own, false",
        "nonsense, own, false",
        ", own, true",
        ", https://elsewhere.example, false",
        ", null, false",
        ", , false"
    })
    void a_request_with_a_cookie_must_come_from_a_page_of_this_service(
            @Nullable String site, @Nullable String origin, boolean let) {
        RequestSpecification request = from(site, origin).cookie("tracker", session);
        Response answer = request.contentType(ContentType.JSON).body("{}").put(Api.BASE + "me/password");

        if (let) {
            assertThat(answer.statusCode()).isEqualTo(400);
        } else {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.<String>path("type")).isEqualTo("/problems/cross-site");
        }
    }

    @Test
    void every_method_that_can_change_something_is_looked_at() {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            String address = method.equals("PUT") ? "me/password" : method.equals("POST") ? "keys" : "people/p-x";
            address = method.equals("DELETE") ? "sessions" : address;
            Response answer = from("cross-site", null)
                    .cookie("tracker", session)
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .request(method, Api.BASE + address);
            assertThat(answer.<String>path("type")).as(method).isEqualTo("/problems/cross-site");
        }
        assertThat(SomePerson.asks(session).get(Api.BASE + "me").statusCode()).isEqualTo(200);
    }

    @Test
    void reading_from_anywhere_is_let_through() {
        assertThat(from("cross-site", FOREIGN)
                        .cookie("tracker", session)
                        .get(Api.BASE + "me")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_request_with_a_key_may_come_from_anywhere() {
        String key = SomePerson.with(Role.ADMIN).key(KeyScope.ADMIN);

        assertThat(SomePerson.withKey(key)
                        .header("Origin", FOREIGN)
                        .header("Sec-Fetch-Site", "cross-site")
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post(Api.BASE + "people")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_a_browser_adds_for_a_proxy_is_no_key() {
        Response answer = from("cross-site", FOREIGN)
                .cookie("tracker", session)
                .header("Authorization", "Basic YW5uYTpzZWNyZXQ=")
                .delete(Api.BASE + "sessions");

        assertThat(answer.<String>path("type")).isEqualTo("/problems/cross-site");
        assertThat(from(null, null)
                        .header("Authorization", "Basic YW5uYTpzZWNyZXQ=")
                        .get(Api.BASE + "parties")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void another_site_logs_nobody_in_and_changes_nobodys_appearance() {
        assertThat(from("cross-site", FOREIGN)
                        .formParam("email", "a@b")
                        .post("/login")
                        .statusCode())
                .isEqualTo(403);
        assertThat(from("cross-site", FOREIGN)
                        .formParam("theme", "dark")
                        .post("/appearance")
                        .statusCode())
                .isEqualTo(403);
        assertThat(from(null, null)
                        .formParam("theme", "dark")
                        .post("/appearance")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void another_site_may_have_computed_what_knows_nobody_unless_a_cookie_comes_along() {
        RequestSpecification open =
                from("cross-site", FOREIGN).contentType(ContentType.JSON).body("{\"pairs\":[]}");
        assertThat(open.post(Api.BASE + "status-queries").statusCode()).isNotEqualTo(403);
        RequestSpecification personal = from("cross-site", FOREIGN)
                .cookie("tracker", session)
                .contentType(ContentType.JSON)
                .body("{\"pairs\":[]}");
        assertThat(personal.post(Api.BASE + "status-queries").statusCode()).isEqualTo(403);
    }

    private static RequestSpecification from(@Nullable String site, @Nullable String origin) {
        RequestSpecification request =
                given().urlEncodingEnabled(false).redirects().follow(false);
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.header("Origin", origin.equals("own") ? "http://localhost:" + RestAssured.port : origin);
        }
        return request;
    }
}
