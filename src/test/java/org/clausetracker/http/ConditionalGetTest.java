package org.clausetracker.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.clausetracker.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain HTTP client of the JDK neither asks for compression nor undoes it. */
@QuarkusTest
class ConditionalGetTest {

    private static final String CLAUSE = "api/v1/agreements/" + Bundle.CEASEFIRE + "/clauses/6";

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                CLAUSE,
                "api/v1/agreements",
                "api/v1/findings?kind=BREACH",
                "api/v1/statements/S001",
                "api/v1/parties/armenia",
                "api/v1/sources?publisher=reuters",
                "api/v1/codebook"
            })
    void the_same_answer_has_the_same_strong_tag_and_is_not_sent_twice(String path) throws Exception {
        HttpResponse<byte[]> first = get(path);
        String tag = header(first, "ETag");

        assertThat(tag).matches("\"[A-Za-z0-9_-]{43}\"");
        assertThat(header(get(path), "ETag")).isEqualTo(tag);
        HttpResponse<byte[]> second = get(path, "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(header(second, "ETag")).isEqualTo(tag);
        assertThat(header(second, "Vary")).isEqualTo("Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TAG | 304",
                "W/TAG | 304",
                "\"other\", TAG | 304",
                "\"other\",W/TAG , \"another\" | 304",
                "* | 304",
                "\"other\" | 200",
                "TAGx | 200",
                "W/* | 200"
            })
    void any_known_tag_will_do_also_in_its_weak_form(String given, int status) throws Exception {
        String tag = header(get(CLAUSE), "ETag");

        assertThat(get(CLAUSE, "If-None-Match", given.replace("TAG", tag)).statusCode())
                .isEqualTo(status);
    }

    @Test
    void another_answer_has_another_tag() throws Exception {
        assertThat(header(get("api/v1/agreements?limit=1"), "ETag"))
                .isNotEqualTo(header(get("api/v1/agreements?limit=2"), "ETag"));
    }

    @Test
    void a_problem_has_no_tag() throws Exception {
        HttpResponse<byte[]> missing = get("api/v1/agreements/nope", "If-None-Match", "*");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void compressed_bytes_have_a_tag_of_their_own() throws Exception {
        HttpResponse<byte[]> plain = get(CLAUSE);
        HttpResponse<byte[]> compressed = get(CLAUSE, "Accept-Encoding", "gzip");

        assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(unpacked(compressed.body())).isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
        assertThat(header(compressed, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(plain, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(compressed, "ETag")).isEqualTo(header(plain, "ETag").replaceFirst("\"$", "-gzip\""));
        assertThat(get(CLAUSE, "Accept-Encoding", "gzip", "If-None-Match", header(compressed, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(get(CLAUSE, "If-None-Match", header(compressed, "ETag")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip;q=0 | false",
                "gzip;q=0.5, identity | true",
                "* | true",
                "*;q=0 | false",
                "gzip;q=0, * | false",
                "deflate | false",
                "GZIP | false",
                "identity | false"
            })
    void the_tag_tells_whether_the_body_is_compressed(String accepted, boolean compressed) throws Exception {
        HttpResponse<byte[]> response = get(CLAUSE, "Accept-Encoding", accepted);

        assertThat(response.headers().firstValue("Content-Encoding").isPresent())
                .isEqualTo(compressed);
        assertThat(header(response, "ETag").endsWith("-gzip\"")).isEqualTo(compressed);
    }

    @Test
    void other_origins_are_let_in_by_nobody() {
        var response =
                given().header("Origin", "https://dashboard.example").when().get("/" + CLAUSE);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Access-Control-Allow-Origin")).isNull();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    private static String unpacked(byte[] body) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
