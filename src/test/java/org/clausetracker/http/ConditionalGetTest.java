package org.clausetracker.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

    @ParameterizedTest
    @CsvSource({"gzip, gzip", "'gzip, deflate, br, zstd', br"})
    void compressed_bytes_have_a_tag_of_their_own(String accepted, String coding) throws Exception {
        for (String path : new String[] {CLAUSE, "agreements", "badge/" + Bundle.CEASEFIRE + "/6.svg"}) {
            HttpResponse<byte[]> plain = get(path);
            HttpResponse<byte[]> compressed = get(path, "Accept-Encoding", accepted);

            assertThat(header(compressed, "Content-Encoding")).isEqualTo(coding);
            assertThat(unpacked(coding, compressed.body())).isEqualTo(plain.body());
            assertThat(compressed.body().length).isLessThan(plain.body().length * 3 / 5);
            assertThat(header(compressed, "Vary")).isEqualTo(header(plain, "Vary"));
            assertThat(header(compressed, "ETag"))
                    .isEqualTo(header(plain, "ETag").replaceFirst("\"$", "-" + coding + "\""));
            assertThat(get(path, "Accept-Encoding", accepted, "If-None-Match", header(compressed, "ETag"))
                            .statusCode())
                    .isEqualTo(304);
            assertThat(get(path, "If-None-Match", header(compressed, "ETag")).statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "gzip | gzip",
                "gzip;q=0 | ''",
                "gzip;q=0.5, identity | gzip",
                "* | br",
                "*;q=0 | ''",
                "gzip;q=0, * | br",
                "br;q=0.1, gzip | br",
                "br;q=0, gzip | ''",
                "br ; Q=0.000, gzip | ''",
                "br;q=0, gzip;q=0 | ''",
                "deflate | ''",
                "GZIP | ''",
                "identity | ''"
            })
    void the_tag_tells_how_the_body_is_compressed(String accepted, String coding) throws Exception {
        HttpResponse<byte[]> response = get(CLAUSE, "Accept-Encoding", accepted);

        assertThat(header(response, "Content-Encoding")).isEqualTo(coding);
        assertThat(header(response, "ETag"))
                .matches("\"[A-Za-z0-9_-]{43}" + (coding.isEmpty() ? "" : "-" + coding) + "\"");
    }

    @Test
    void what_no_reader_of_http_1_0_can_read_is_not_tagged_as_compressed() throws Exception {
        RawAnswer answer = RawAnswer.to(
                RestAssured.port,
                "GET /" + CLAUSE + " HTTP/1.0\r\nHost: localhost\r\nAccept-Encoding: gzip, br\r\n\r\n");

        assertThat(answer.headers()).doesNotContainKey("content-encoding");
        assertThat(answer.headers().get("etag")).isEqualTo(header(get(CLAUSE), "ETag"));
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

    static byte[] unpacked(String coding, byte[] body) throws IOException {
        if (coding.isEmpty()) {
            return body;
        }
        if (coding.equals("br")) {
            return Decoder.decompress(body).getDecompressedData();
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return unpacked.readAllBytes();
        }
    }
}
