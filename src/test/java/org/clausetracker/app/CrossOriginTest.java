package org.clausetracker.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CrossOriginTest.OneDashboard.class)
class CrossOriginTest {

    private static final String DASHBOARD = "https://dashboard.example";

    /** An operator who lets one dashboard in. */
    public static final class OneDashboard implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", DASHBOARD);
        }
    }

    @Test
    void a_configured_origin_may_read_the_answer_its_tag_and_its_link() {
        Response response = given().header("Origin", DASHBOARD).when().get("/api/v1/agreements?limit=1");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo(DASHBOARD);
        assertThat(response.header("Access-Control-Expose-Headers")).isEqualTo("ETag,Link");
        assertThat(response.header("Vary")).isEqualTo("Accept-Encoding, Origin");
    }

    @Test
    void another_origin_may_not() {
        Response response =
                given().header("Origin", "https://other.example").when().get("/api/v1/agreements?limit=1");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.header("Access-Control-Allow-Origin")).isNull();
    }
}
