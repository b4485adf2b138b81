package org.clausetracker.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.clausetracker.PackagedNode;
import org.clausetracker.database.PostgresTestResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packaged application, with the memory that the README gives it, while slow callers of the same address as everybody
 * else do what they can. The profile {@code long} has all the sockets; the build has some of them, for a shorter time.
 */
@Tag("alone")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackIT {

    private static final boolean WHOLE = Boolean.getBoolean("attacks.whole");
    private static final Duration LASTS = Duration.ofSeconds(WHOLE ? 20 : 3);
    private static final long READY_BOUND = 100;
    private static final long OTHERS_BOUND = 1_000;
    private static final Duration RECOVERED = Duration.ofSeconds(2);
    private static final int MEMORY_BOUND = 480;

    private static final String POST = String.join(
            "\r\n",
            "POST /api/v1/status-evaluations HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/json",
            "Content-Length: %d",
            "",
            "");
    private static final String HEADER = "GET / HTTP/1.1\r\nHost: localhost\r\n";
    private static final String READ = "GET /api/v1/statements?limit=200 HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private PackagedNode node;
    private int port;

    @BeforeAll
    void start() throws IOException {
        node = PackagedNode.start(PostgresTestResource.startDatabase(), "-Xms48m");
        port = URI.create(node.address()).getPort();
        assertThat(status(node.management() + "/q/health/ready")).isEqualTo(200);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                        Arguments.of("slow bodies", POST.formatted(1_000_000) + "{", " ", 5, 5),
                        Arguments.of("slow bodies", POST.formatted(1_000_000) + "{", " ", 50, 50),
                        Arguments.of("slow bodies", POST.formatted(1_000_000) + "{", " ", 100, 500),
                        Arguments.of(
                                "half of large bodies", POST.formatted(4_000_000) + " ".repeat(2_000_000), "", 30, 100),
                        Arguments.of("slow headers", HEADER, "X-a: b\r\n", 500, 3_000),
                        Arguments.of("slow readers", READ.repeat(60), "", 50, 500),
                        Arguments.of("connections", "", "", 500, 2_000))
                .filter(attack -> WHOLE || !attack.get()[3].equals(5));
    }

    @ParameterizedTest(name = "{0}, {3} or {4} sockets")
    @MethodSource("attacks")
    void others_are_served_meanwhile(String what, String first, String more, int some, int all)
            throws IOException, InterruptedException {
        List<Socket> sockets = new ArrayList<>();
        List<Long> ready = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        Thread attackers = new Thread(() -> attack(sockets, first, more, WHOLE ? all : some), "attackers");
        attackers.start();
        long end = System.nanoTime() + LASTS.toNanos();
        int asked = 0;
        while (System.nanoTime() < end) {
            ready.add(milliseconds(node.management() + "/q/health/ready"));
            ready.add(milliseconds(node.address() + "/q/health/ready"));
            others.add(milliseconds(node.address() + "/about?seen=" + asked++));
            others.add(milliseconds(node.address() + "/api/v1/findings?sort=-event&limit=" + (asked % 200 + 1)));
            Thread.sleep(20);
        }
        attackers.interrupt();
        attackers.join();
        for (Socket socket : sockets) {
            socket.close();
        }

        System.out.printf(
                "%s, %d sockets: ready median %d ms, p99 %d ms; others median %d ms, p99 %d ms; %d MiB%n",
                what,
                WHOLE ? all : some,
                percentile(ready, 50),
                percentile(ready, 99),
                percentile(others, 50),
                percentile(others, 99),
                memory());
        assertThat(percentile(ready, 90)).as("readiness").isLessThan(READY_BOUND);
        assertThat(percentile(others, 95)).as("others").isLessThan(OTHERS_BOUND);
        assertThat(memory()).isLessThan(MEMORY_BOUND);
        await().atMost(RECOVERED)
                .until(() -> milliseconds(node.address() + "/api/v1/findings?sort=-event&limit=7") < OTHERS_BOUND);
    }

    @Test
    void an_attack_is_a_line_of_the_log_and_not_one_for_each_request() throws IOException {
        assertThat(node.said().lines().filter(line -> line.contains(" ERROR ")).toList())
                .isEmpty();
        assertThat(node.said().lines().filter(line -> line.contains(" WARN ")).count())
                .isLessThan(WHOLE ? 60 : 30);
    }

    private void attack(List<Socket> sockets, String first, String more, int count) {
        byte[] bytes = first.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < count && !Thread.currentThread().isInterrupted(); i++) {
            try {
                Socket socket = new Socket();
                socket.setReceiveBufferSize(2_048);
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
                sockets.add(socket);
                socket.getOutputStream().write(bytes);
            } catch (IOException refused) {
                // that is what the limits are for
            }
        }
        while (!Thread.currentThread().isInterrupted()) {
            for (Socket socket : sockets) {
                try {
                    socket.getOutputStream().write(more.getBytes(StandardCharsets.ISO_8859_1));
                } catch (IOException closed) {
                    // likewise
                }
            }
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException over) {
                return;
            }
        }
    }

    /** How long it takes until an answer has come, which must be a good one. */
    private static long milliseconds(String address) throws IOException {
        long began = System.nanoTime();
        assertThat(status(address)).as(address).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private static int status(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setConnectTimeout(5_000);
        connection.setReadTimeout(15_000);
        connection.setRequestProperty("Connection", "close");
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            body.readAllBytes();
        }
        return status;
    }

    private static long percentile(List<Long> values, int percent) {
        List<Long> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** Mebibytes that the process has in memory. */
    private long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(node.process().pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
