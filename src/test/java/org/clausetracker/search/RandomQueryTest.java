package org.clausetracker.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clausetracker.request.QueryReader;
import org.junit.jupiter.api.Test;

/** No text makes a search fail. The build tries 2,000, the profile {@code long} 10,000. */
@QuarkusTest
class RandomQueryTest {

    private static final int QUERIES = Integer.getInteger("random.queries", 2_000);

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "’",
            "-",
            "--",
            " or ",
            " OR ",
            " and ",
            "(",
            ")",
            "&",
            "|",
            "!",
            "<->",
            "<2>",
            ":*",
            ":AB",
            "*",
            "\\",
            "/",
            "%",
            "_",
            "@",
            "#",
            "?",
            ";",
            "$$",
            "$1",
            "::",
            "{",
            "}",
            "[",
            "]",
            "\t",
            "\n",
            "\r",
            " ",
            " ",
            " ",
            "\0",
            "\u0001",
            "\u0002",
            "\u0003",
            "\u200b",
            "\u202e",
            "\ufeff",
            "🕊",
            "👩‍🚀",
            "🇦🇲",
            "سلام",
            "שלום",
            "Լաչին",
            "Лачин",
            "İ",
            "ß",
            "e\u0301",
            "½",
            "²",
            "point ",
            "Article 4.2",
            "§",
            "¶4",
            "(i)",
            "clause clause 9",
            "peace",
            "Lachin",
            "corridor",
            "Trkiye",
            "9",
            "4.2",
            "2020-11-10",
            "1e308",
            "-1",
            "http://a.b/c?d=e",
            "a@b.c",
            "<b>",
            "&amp;",
            "<script>",
            "../",
            "null",
            "the",
            "\"Lachin corridor\"",
            "-\"",
            "\"\"",
            "x".repeat(120),
            "\ufffd",
            "\ud7ff",
            "\uffff");

    @Test
    void random_texts_are_answered_or_refused_with_a_reason() throws Exception {
        // without an upgrade, because the server ends an upgraded connection after some refused requests
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        String address = RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/search";
        Random random = new Random(42);
        List<Callable<Boolean>> searches = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            String query = query(random);
            searches.add(() -> answered(client, address, query));
        }

        // the server and its database take turns, so two askers finish in little more than half the time
        ExecutorService askers = Executors.newFixedThreadPool(2);
        int answered = 0;
        try {
            for (Future<Boolean> search : askers.invokeAll(searches)) {
                answered += search.get() ? 1 : 0;
            }
        } finally {
            askers.shutdownNow();
        }
        assertThat(answered).isGreaterThan(QUERIES * 6 / 10);
        assertThat(QUERIES - answered).isGreaterThan(QUERIES * 3 / 100);
    }

    /** Whether a query was answered; one that must be refused was refused with its reason. */
    private static boolean answered(HttpClient client, String address, String query)
            throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(
                                URI.create(address + "?limit=5&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        boolean refused = query.isEmpty()
                || (!query.isBlank() && (query.length() > QueryReader.MAX_TEXT || query.indexOf('\0') >= 0));
        assertThat(response.statusCode()).as(query).isEqualTo(refused ? 400 : 200);
        if (refused) {
            assertThat(response.body()).as(query).contains("\"field\":\"q\"");
        }
        return !refused;
    }

    private static String query(Random random) {
        StringBuilder query = new StringBuilder();
        int pieces = random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(6) == 0) {
                int sign = random.nextInt(0xFFFF);
                query.append(Character.isSurrogate((char) sign) ? '?' : (char) sign);
            } else {
                query.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return query.toString();
    }
}
