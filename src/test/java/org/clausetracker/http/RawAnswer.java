package org.clausetracker.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.clausetracker.Api;

/**
 * The answer to a request whose bytes no HTTP client would send.
 *
 * @param status status code
 * @param headers headers by their names in lower case
 * @param body everything after them
 */
record RawAnswer(int status, Map<String, String> headers, String body) {

    private static final int SECONDS = 30;

    /** Sends a request, which has to make the server close the connection, and reads until it does. */
    static RawAnswer to(int port, String request) throws IOException {
        return parse(exchange(port, request));
    }

    /** The same from one of the addresses of this machine. */
    static RawAnswer from(String client, int port, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port, InetAddress.getByName(client), 0)) {
            return parse(exchange(socket, request));
        }
    }

    /** All that the server sends until it closes the connection, which it may do before it has read everything. */
    static String exchange(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            return exchange(socket, request);
        }
    }

    private static String exchange(Socket socket, String request) throws IOException {
        socket.setSoTimeout(SECONDS * 1_000);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.getInputStream().transferTo(answer);
        } catch (SocketTimeoutException hangs) {
            throw hangs;
        } catch (SocketException closed) {
            socket.getInputStream().transferTo(answer);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Holds that it is a problem, as the media type says, in which nothing of the implementation shows. */
    void assertProblem(int status, String type) {
        assertThat(this.status).isEqualTo(status);
        assertThat(headers).containsEntry("content-type", "application/problem+json");
        JsonNode problem = Api.read(body);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("type").textValue()).isEqualTo(type);
        assertThat(body).doesNotContain("io.", "org.", "Exception", "stack");
    }

    private static RawAnswer parse(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        assertThat(end).as("an answer: '%s'", answer).isPositive();
        String[] lines = answer.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        return new RawAnswer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, answer.substring(end + 4));
    }
}
