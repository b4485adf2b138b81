package org.clausetracker.web.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausetracker.problem.RequestId;
import org.clausetracker.web.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages, pictures and tables have the tag of their bytes, and say by what they differ and who may keep them. */
@QuarkusTest
class PageCachingTest {

    private static final String BY_READER = "Accept-Encoding, Accept-Language, Cookie";
    private static final String BOARD = Pages.CEASEFIRE + "?asOf=2023-03-01";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | private, no-cache | " + BY_READER,
                BOARD + " | private, no-cache | " + BY_READER,
                BOARD + "&lang=ru | private, no-cache | " + BY_READER,
                "/search?q=corridor | private, no-cache | " + BY_READER,
                "/codebook | private, no-cache | " + BY_READER,
                "/card/nk-ceasefire-2020-11-10/6 | private, no-cache | " + BY_READER,
                "/badge/nk-ceasefire-2020-11-10/6.svg | private, no-cache | " + BY_READER,
                Pages.CEASEFIRE + "/clauses/6/chart.svg?asOf=2023-03-01 | private, no-cache | " + BY_READER,
                Pages.CEASEFIRE + "/clauses/6/chart.png?asOf=2023-03-01 | private, no-cache | " + BY_READER,
                "/downloads/codebook.csv | no-cache | Accept-Encoding",
                "/downloads/sources.csv | no-cache | Accept-Encoding",
                "/favicon.ico | public, max-age=86400 | Accept-Encoding"
            })
    void an_answer_is_tagged_and_not_sent_twice(String address, String caching, String vary) {
        Response first = plain().get(address);
        String tag = first.header("ETag");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(tag).matches("\"[A-Za-z0-9_-]{43}\"");
        assertThat(first.header("Cache-Control")).isEqualTo(caching);
        assertThat(first.header("Vary")).isEqualTo(vary);

        Response second = plain().header("If-None-Match", tag).get(address);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.asByteArray()).isEmpty();
        Map<String, String> expected = headers(first);
        expected.keySet().removeAll(List.of("content-type", "content-length", "content-disposition"));
        assertThat(headers(second)).containsAllEntriesOf(expected);

        Response head = plain().head(address);
        assertThat(head.statusCode()).isEqualTo(200);
        expected = headers(first);
        expected.remove("content-length");
        assertThat(headers(head)).containsAllEntriesOf(expected);
    }

    @Test
    void what_a_cookie_or_a_language_changes_has_another_tag() {
        String tag = plain().get(BOARD).header("ETag");

        assertThat(plain().get(BOARD).header("ETag")).isEqualTo(tag);
        assertThat(plain().cookie("theme", "dark").get(BOARD).header("ETag")).isNotEqualTo(tag);
        assertThat(plain().cookie("lang", "hy").get(BOARD).header("ETag")).isNotEqualTo(tag);
        Response other = plain().header("Accept-Language", "ru")
                .header("If-None-Match", tag)
                .get(BOARD);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void a_page_that_says_what_is_wrong_is_kept_by_nobody() {
        Response missing = given().accept("text/html").get("/nowhere");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.header("Cache-Control")).isEqualTo("no-store");
        assertThat(missing.header("Vary")).isEqualTo(BY_READER);
        assertThat(missing.header("ETag")).isNull();
    }

    @Test
    void head_tells_how_get_would_be_compressed() {
        for (String coding : new String[] {"gzip", "br"}) {
            Response get = asking(coding).get("/codebook");
            Response head = asking(coding).head("/codebook");

            assertThat(get.header("Content-Encoding")).isEqualTo(coding);
            assertThat(head.header("Content-Encoding")).isEqualTo(coding);
            assertThat(head.header("ETag")).isEqualTo(get.header("ETag")).endsWith("-" + coding + "\"");
        }
    }

    private static RequestSpecification plain() {
        return asking("identity");
    }

    /** Asks for one coding and no other, which the client would undo and ask for by itself. */
    private static RequestSpecification asking(String coding) {
        return given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", coding);
    }

    private static Map<String, String> headers(Response response) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().asList().forEach(header -> headers.put(header.getName(), header.getValue()));
        headers.remove(RequestId.HEADER);
        return headers;
    }
}
