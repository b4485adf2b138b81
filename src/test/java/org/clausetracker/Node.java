package org.clausetracker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One process of the packaged application, with what it logs. */
public record Node(Process process, Path log) {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://[0-9.:]+)");

    /** Starts one on a free port, and waits for nothing. */
    public static Node start(Map<String, String> configuration) throws IOException {
        Path log = Files.createTempFile(Path.of("target"), "node-", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=0",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        configuration.forEach((name, value) ->
                builder.environment().put(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), value));
        return new Node(builder.start(), log);
    }

    /** Where it listens, once it serves. */
    public String address() throws IOException {
        await().atMost(START)
                .failFast(() -> assertThat(process.isAlive()).as(said()).isTrue())
                .until(() -> ADDRESS.matcher(said()).find());
        Matcher address = ADDRESS.matcher(said());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    public String said() throws IOException {
        return Files.readString(log, UTF_8);
    }

    /** Ends it as a service manager does, and answers its exit code. */
    public int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }
}
