package org.clausetracker.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.clausetracker.database.DatabaseAccess;

/**
 * An application in a JVM of its own, so that it can be killed: it prepares the database as {@link TrackerMain} does,
 * says where the database is, and runs until its input ends.
 */
public final class ApplicationProcess implements AutoCloseable {

    private static final String READY = "ready with ";
    private static final int SECONDS = 60;

    private final Process process;
    private final BufferedReader reader;
    private final List<String> output = new ArrayList<>();

    private ApplicationProcess(Process process) {
        this.process = process;
        this.reader = process.inputReader(StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws IOException {
        TrackerMain.prepareDatabase();
        System.out.println(READY + System.getProperty(DatabaseAccess.JDBC_URL, "the configured database"));
        System.out.flush();
        while (System.in.read() >= 0) {
            // Whatever is said does not matter, only that it ends.
        }
    }

    /** Starts it, and waits for nothing. */
    public static ApplicationProcess launch(Map<String, String> environment, String... options) throws IOException {
        return launchBy(List.of(), environment, options);
    }

    /** As {@link #launch}, by another program that runs the command which follows it. */
    public static ApplicationProcess launchBy(List<String> program, Map<String, String> environment, String... options)
            throws IOException {
        List<String> command = new ArrayList<>(program);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Dorg.jboss.logging.provider=jdk",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.add(ApplicationProcess.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new ApplicationProcess(builder.start());
    }

    /** Starts it on the embedded database in {@code home}. */
    public static ApplicationProcess on(Path home) throws IOException {
        return launch(Map.of("TRACKER_DATABASE_DIRECTORY", home.toString()));
    }

    /** Waits until the database is prepared, and tells its JDBC URL. */
    public String ready() throws IOException {
        String line;
        while ((line = reader.readLine()) != null) {
            output.add(line);
            if (line.startsWith(READY)) {
                return line.substring(READY.length());
            }
        }
        throw new IllegalStateException("The application ended: " + output);
    }

    /** Waits until it says something with these words. */
    public void says(String words) throws IOException {
        String line;
        while ((line = reader.readLine()) != null) {
            output.add(line);
            if (line.contains(words)) {
                return;
            }
        }
        throw new IllegalStateException("The application ended: " + output);
    }

    /** Everything it said until it ended or was ready. */
    public List<String> output() {
        return List.copyOf(output);
    }

    public int endNormally() throws IOException, InterruptedException {
        process.outputWriter(StandardCharsets.UTF_8).close();
        return exitCode();
    }

    /** Asks it to end, as {@code kill} and every service manager do. */
    public int terminate() throws IOException, InterruptedException {
        // The handle leaves the streams open; the process itself would close them and lose the last words.
        process.toHandle().destroy();
        return exitCode();
    }

    /** Takes it away without a chance to clean up, as {@code kill -9} does. */
    public int kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly();
        return exitCode();
    }

    public int exitCode() throws IOException, InterruptedException {
        String line;
        while ((line = reader.readLine()) != null) {
            output.add(line);
        }
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The application does not end: " + output);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
