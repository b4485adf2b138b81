package org.clausetracker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application as a process of its own, with what it logs. */
public final class PackagedNode implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://[0-9.]+:[0-9]+)");
    private static final Pattern MANAGEMENT =
            Pattern.compile("Management interface listening on (http://[0-9.]+:[0-9]+)");

    private final Process process;
    private final Path log;

    private PackagedNode(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts one on free ports, and waits for nothing.
     *
     * @param configuration properties by their names
     */
    public static PackagedNode start(Map<String, String> configuration, String... options) throws IOException {
        Path log = Files.createTempFile(Path.of("target"), "node-", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-Dquarkus.management.port=0"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        configuration.forEach((name, value) ->
                builder.environment().put(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), value));
        return new PackagedNode(builder.start(), log);
    }

    /** Where it listens, once it serves. */
    public String address() throws IOException {
        return said(ADDRESS);
    }

    /** Where it tells of itself, once it serves. */
    public String management() throws IOException {
        return said(MANAGEMENT);
    }

    /** All that it has logged. */
    public String said() throws IOException {
        return Files.readString(log, UTF_8);
    }

    /** Ends it as a service manager does, and answers its exit code. */
    public int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    public Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private String said(Pattern pattern) throws IOException {
        await().atMost(START)
                .failFast(() -> assertThat(process.isAlive()).as(said()).isTrue())
                .until(() -> pattern.matcher(said()).find());
        Matcher found = pattern.matcher(said());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
