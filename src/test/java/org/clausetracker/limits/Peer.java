package org.clausetracker.limits;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One connection of a caller that has an address of its own within 127.0.0.0/8, so that what one test uses up the
 * others still have.
 */
final class Peer implements AutoCloseable {

    private static final int PATIENCE = 20_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    private final Socket socket;

    private Peer(Socket socket) {
        this.socket = socket;
    }

    /** Connects from 127.0.0.{@code last}. */
    static Peer from(int last) throws IOException {
        return from(last, 0);
    }

    /** Connects to another port, from 127.0.0.1. */
    static Peer to(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
        return new Peer(socket);
    }

    /** Connects with a small window for what it receives; 0: as large as the system likes. */
    static Peer from(int last, int window) throws IOException {
        Socket socket = new Socket();
        if (window > 0) {
            socket.setReceiveBufferSize(window);
        }
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last}), 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port), PATIENCE);
        socket.setSoTimeout(PATIENCE);
        return new Peer(socket);
    }

    Peer send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    Peer get(String address) throws IOException {
        return send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    /** The header of a request with a body, and nothing of the body. */
    Peer post(String... headers) throws IOException {
        return send("POST /api/v1/status-queries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + String.join("\r\n", headers) + "\r\n\r\n");
    }

    /** The next status that is answered. */
    int status() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new SocketException("closed after '" + head + "'");
            }
            head.write(next);
        }
        Matcher status = STATUS.matcher(head.toString(StandardCharsets.ISO_8859_1));
        if (!status.find()) {
            throw new IOException("no status line: " + head);
        }
        return Integer.parseInt(status.group(1));
    }

    /** All that is answered until the server closes the connection. */
    String rest() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketTimeoutException open) {
            throw new IOException("still open after '" + all + "'", open);
        } catch (SocketException reset) {
            // closed while more was on its way
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    boolean isClosedByServer() throws IOException {
        socket.setSoTimeout(1);
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (SocketException reset) {
            return true;
        } finally {
            socket.setSoTimeout(PATIENCE);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
