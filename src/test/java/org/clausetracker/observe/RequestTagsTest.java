package org.clausetracker.observe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.clausetracker.http.Routes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RequestTagsTest {

    private static final String REQUESTS = "http_server_requests_seconds_count";
    private static final String CLAUSES = "/api/v1/agreements/" + Bundle.CEASEFIRE + "/clauses";

    @Inject
    Routes routes;

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/agreements/, /agreements",
        "/api/v1//parties, /api/v1/parties",
        "/api/v1/agreements/any/clauses/6/status, /api/v1/agreements/{slug}/clauses/{label}/status",
        "/badge/any/6.svg, /badge/{slug}/{label}.svg",
        "/badge/any/6.png, unknown",
        "/assets/0/site.css, /assets/{digest}/{name}",
        "/downloads/findings.csv, /downloads/findings.csv",
        "/downloads/any/board.csv, /downloads/{slug}/board.csv",
        "/q/health/ready, /q/health/ready",
        "/q/swagger-ui/a/b.js, /q/swagger-ui/{file}",
        "/q/any, unknown",
        "*, unknown",
        "/api/v1/agreements/%C0%80, /api/v1/agreements/{slug}",
        "/.env, unknown"
    })
    void an_address_has_the_template_under_which_it_is_served(String address, String template) {
        assertThat(routes.templateOf(address)).isEqualTo(template);
    }

    @Test
    void after_a_thousand_addresses_every_route_is_counted_and_nothing_else() {
        for (int i = 0; i < 250; i++) {
            Api.ask("parties/nobody-" + i);
            Api.ask("/nothing-" + i);
            Api.ask("/agreements/none-" + i);
            Api.ask(CLAUSES + "/" + i + "/status?asOf=2021-01-01");
        }
        List<String> templates = routes.templates().stream()
                .filter(template -> !template.startsWith("/q/"))
                .toList();
        templates.forEach(template -> Api.ask(template.replaceAll("\\{[^}]*}", "any")));

        Set<String> counted = ServedMetrics.now().values(REQUESTS, "uri");

        assertThat(counted).containsAll(templates).contains(Routes.UNKNOWN);
        assertThat(routes.templates()).hasSizeBetween(50, 190).containsAll(without(counted, Routes.UNKNOWN));
    }

    @Test
    void kept_answers_refusals_and_what_was_not_changed_count_under_their_template() {
        double before = counted("uri=\"/api/v1/parties\"");
        IntStream.range(0, 4).forEach(i -> Api.ask("parties"));
        String tag = Api.ask("parties").header("ETag");

        given().header("If-None-Match", tag).get("/api/v1/parties").then().statusCode(304);
        given().header("Accept", "image/png").get("/api/v1/parties").then().statusCode(406);
        given().delete("/api/v1/parties").then().statusCode(405);
        Api.ask("parties?nope=1").then().statusCode(400);
        Api.ask("parties?q=%00").then().statusCode(400);

        assertThat(counted("uri=\"/api/v1/parties\"") - before).isEqualTo(10);
        assertThat(ServedMetrics.now().values(REQUESTS, "status")).contains("304", "406", "405", "400");
    }

    @Test
    void a_method_that_somebody_made_up_is_one_of_all_others() {
        IntStream.range(0, 20)
                .forEach(i ->
                        given().request("MADEUP" + i, "/api/v1/parties").then().statusCode(405));

        assertThat(ServedMetrics.now().values(REQUESTS, "method"))
                .contains("OTHER")
                .noneMatch(method -> method.startsWith("MADEUP"));
    }

    private static double counted(String labels) {
        return ServedMetrics.now().sum(REQUESTS, labels);
    }

    private static List<String> without(Set<String> all, String one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }
}
