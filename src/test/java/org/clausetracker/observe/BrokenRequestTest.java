package org.clausetracker.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller breaks off or garbles is no matter for whoever watches the log. */
@QuarkusTest
class BrokenRequestTest {

    private static final String JSON = "Host: localhost\r\nContent-Type: application/json\r\n";
    private static final String REQUESTS = "http_server_requests_seconds_count";

    private final LogLines alarms = LogLines.of("", Level.WARNING);

    @AfterEach
    void stopListening() {
        alarms.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 100\r\n\r\n{",
                "Transfer-Encoding: chunked\r\n\r\n5\r\nhello",
                "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\nZZZ\r\n",
                "Transfer-Encoding: chunked\r\n\r\nZZZ\r\n"
            })
    void a_body_that_breaks_off_or_cannot_be_read_alarms_nobody(String rest) throws IOException {
        double before = answered();

        send("POST /api/v1/status-queries HTTP/1.1\r\n" + JSON + rest);

        await().atMost(Duration.ofSeconds(30)).until(() -> answered() > before);
        assertThat(alarms.messages()).isEmpty();
    }

    @Test
    void a_caller_that_leaves_before_the_answer_alarms_nobody() throws IOException {
        double before = counted("/downloads/{slug}/matrix.csv");

        for (int i = 0; i < 5; i++) {
            send("GET /downloads/nk-ceasefire-2020-11-10/matrix.csv HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> counted("/downloads/{slug}/matrix.csv") >= before + 5);
        assertThat(alarms.messages()).isEmpty();
    }

    @Test
    void a_form_that_is_none_is_a_400() throws IOException {
        String form = "POST /language HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\n%zz";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(form.getBytes(StandardCharsets.ISO_8859_1));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("The request could not be read to its end.");
        }
        assertThat(alarms.messages()).isEmpty();
    }

    /** Sends it and takes the connection away, without waiting for anything. */
    private static void send(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            // what was not read yet when the connection is taken away is lost
            await().pollDelay(Duration.ofMillis(200)).until(() -> true);
        }
    }

    private static double answered() {
        return counted("/api/v1/status-queries");
    }

    private static double counted(String route) {
        return ServedMetrics.now().sum(REQUESTS, "uri=\"" + route + "\"");
    }
}
