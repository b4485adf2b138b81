package org.clausetracker.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proxy says of a request counts, what anybody else says does not. */
@QuarkusTest
@TestProfile(BehindProxy.class)
class BehindProxyTest {

    private static final String PROXY = "127.0.0.1";
    private static final String OUR_HOST = "Host: tracker.example\r\n";

    /** As both proxies of {@code src/bench/proxies} send them. */
    private static final String FORWARDED = "X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Proto: https\r\n";

    @ParameterizedTest
    @CsvSource({
        "tracker.example, 443, tracker.example",
        "tracker.example:8443, 8443, tracker.example:8443",
        "node1.nodes.example, 443, node1.nodes.example",
        "[2001:db8::1], 443, [2001:db8::1]"
    })
    void the_client_and_the_scheme_are_those_that_the_proxy_saw(String host, int port, String site) throws IOException {
        String headers = "Host: " + host + "\r\n" + FORWARDED + "X-Forwarded-Port: " + port + "\r\n";

        assertThat(ask(PROXY, SeenClient.ADDRESS, headers).body())
                .isEqualTo("192.0.2.7 https://" + site + SeenClient.ADDRESS);
        assertThat(ask(PROXY, "/statements/S012", headers).body())
                .contains("url = {https://" + site + "/statements/S012}");
    }

    /** Why a proxy must name its port, if it is not 443. */
    @Test
    void a_port_in_the_host_alone_is_lost_where_the_scheme_is_forwarded() throws IOException {
        assertThat(ask(PROXY, SeenClient.ADDRESS, "Host: tracker.example:8443\r\n" + FORWARDED)
                        .body())
                .isEqualTo("192.0.2.7 https://tracker.example" + SeenClient.ADDRESS);
    }

    @Test
    void an_answer_names_neither_the_proxy_nor_the_client_and_says_that_only_tls_will_do() throws IOException {
        RawAnswer answer = ask(PROXY, "/api/v1/agreements?limit=1", OUR_HOST + FORWARDED);

        assertThat(answer.headers().get("link")).startsWith("</api/v1/agreements?limit=1&cursor=");
        assertThat(answer.headers()).containsEntry("strict-transport-security", "max-age=31536000");
        assertThat(answer.headers().toString()).doesNotContain("192.0.2.7", "tracker.example");
    }

    @Test
    void whoever_is_no_trusted_proxy_is_taken_for_the_client() throws IOException {
        assertThat(ask("127.0.0.2", SeenClient.ADDRESS, OUR_HOST + FORWARDED).body())
                .isEqualTo("127.0.0.2 http://tracker.example" + SeenClient.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded: for=198.51.100.9;proto=http;host=forged.example",
                "X-Forwarded-Host: forged.example",
                "X-Forwarded-Prefix: /forged",
                "X-Forwarded-Trusted-Proxy: true"
            })
    void headers_that_our_proxies_do_not_set_are_not_heeded(String forged) throws IOException {
        assertThat(ask(PROXY, SeenClient.ADDRESS, OUR_HOST + forged + "\r\n" + FORWARDED)
                        .body())
                .isEqualTo("192.0.2.7 https://tracker.example" + SeenClient.ADDRESS);
    }

    @Test
    void a_scheme_that_is_not_of_the_web_is_refused() throws IOException {
        ask(PROXY, SeenClient.ADDRESS, OUR_HOST + "X-Forwarded-Proto: javascript\r\n")
                .assertProblem(400, "/problems/invalid-request");
    }

    /** Why a proxy must replace the header: what a client has put there would come first. */
    @Test
    void of_several_clients_the_first_counts() throws IOException {
        assertThat(ask(
                                PROXY,
                                SeenClient.ADDRESS,
                                OUR_HOST + "X-Forwarded-For: 198.51.100.9, 192.0.2.7\r\nX-Forwarded-Proto: https\r\n")
                        .body())
                .startsWith("198.51.100.9 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tracker.example",
                "TRACKER.example:81",
                "tracker.example.",
                "a.nodes.example",
                "a.b.NODES.example",
                "[2001:db8::1]:81"
            })
    void a_host_of_the_list_is_served(String host) throws IOException {
        assertThat(ask(PROXY, "/api/v1/agreements", "Host: " + host + "\r\n").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1",
                "other.example",
                "nodes.example",
                ".nodes.example",
                "xnodes.example",
                "tracker.example.forged.example",
                "a.tracker.example",
                "[2001:db8::2]"
            })
    void another_host_is_a_421(String host) throws IOException {
        for (String address : new String[] {"/", "/api/v1/agreements", "/q/metrics", "/q/healthy"}) {
            RawAnswer answer = ask(PROXY, address, "Host: " + host + "\r\n");

            answer.assertProblem(421, "/problems/misdirected");
            assertThat(answer.body()).contains("This service does not answer for the host of the request.");
            assertThat(answer.headers()).containsEntry("x-content-type-options", "nosniff");
        }
    }

    @ParameterizedTest
    @CsvSource({"/q/health/live, 200", "/q/health/ready, 200"})
    void a_probe_may_ask_for_health_under_any_host_or_none(String address, int status) throws IOException {
        assertThat(ask(PROXY, address, "Host: 10.0.0.7:8080\r\n").status()).isEqualTo(status);
        assertThat(RawAnswer.to(RestAssured.port, "GET " + address + " HTTP/1.0\r\n\r\n")
                        .status())
                .isEqualTo(status);
    }

    private static RawAnswer ask(String from, String address, String headers) throws IOException {
        return RawAnswer.from(
                from, RestAssured.port, "GET " + address + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n");
    }
}
