package org.clausetracker.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answer to a request whose bytes no HTTP client would send.
 *
 * @param status status code
 * @param headers headers by their names in lower case
 * @param body everything after them
 */
record RawAnswer(int status, Map<String, String> headers, String body) {

    private static final int SECONDS = 30;

    /** Sends a request, which has to ask the server to close the connection, and reads until it does. */
    static RawAnswer to(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(SECONDS * 1_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            InputStream input = socket.getInputStream();
            input.transferTo(answer);
            return parse(answer.toString(StandardCharsets.UTF_8));
        }
    }

    private static RawAnswer parse(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        String[] lines = answer.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        return new RawAnswer(Integer.parseInt(lines[0].substring(9, 12)), headers, answer.substring(end + 4));
    }
}
