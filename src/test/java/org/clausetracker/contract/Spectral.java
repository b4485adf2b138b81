package org.clausetracker.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The linter of API descriptions, in the versions that {@code src/test/spectral/package-lock.json} pins. Node and npm are
 * those of the machine, which root installs where there are none.
 */
final class Spectral {

    static final Path RULESET = Path.of("src/test/spectral/ruleset.yaml");

    private static final Path HOME = Path.of("target/spectral").toAbsolutePath();
    private static final String LOCK = "package-lock.json";
    /** What npm writes last, so that an installation that was interrupted is done again. */
    private static final Path INSTALLED = HOME.resolve("node_modules/.package-lock.json");

    private static final long MINUTES = 10;

    private Spectral() {}

    /** Installs what is missing. */
    static void install() throws IOException {
        if (!runs("node", "--version") || !runs("npm", "--version")) {
            require("apt-get", "update");
            require("apt-get", "install", "-y", "--no-install-recommends", "nodejs", "npm");
        }
        Files.createDirectories(HOME);
        Path lock = RULESET.resolveSibling(LOCK);
        boolean current = Files.exists(INSTALLED)
                && Files.exists(HOME.resolve(LOCK))
                && Files.mismatch(lock, HOME.resolve(LOCK)) < 0;
        for (String file : List.of("package.json", LOCK, RULESET.getFileName().toString())) {
            Files.copy(RULESET.resolveSibling(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!current) {
            require("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }
    }

    /** What the rules find wrong with a description, each fault on its line; empty when nothing is. */
    static List<String> faults(String description) throws IOException {
        // the exceptions of the ruleset name the file
        Files.writeString(HOME.resolve("openapi.yaml"), description);
        Outcome outcome = run(
                "node",
                "node_modules/@stoplight/spectral-cli/dist/index.js",
                "lint",
                "openapi.yaml",
                "--ruleset=" + RULESET.getFileName(),
                "--fail-severity=hint",
                "--format=text",
                "--quiet");
        List<String> faults = outcome.text()
                .lines()
                .filter(line -> line.contains("openapi.yaml:"))
                .toList();
        if ((outcome.exitCode() == 0) != faults.isEmpty()) {
            throw new IllegalStateException("Spectral ended with " + outcome.exitCode() + ": " + outcome.text());
        }
        return faults;
    }

    private static boolean runs(String... command) {
        try {
            return run(command).exitCode() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static void require(String... command) throws IOException {
        Outcome outcome = run(command);
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException("The linter of the API description is not installed, and "
                    + String.join(" ", command) + " failed: " + outcome.text());
        }
    }

    private static Outcome run(String... command) throws IOException {
        Files.createDirectories(HOME);
        Path output = Files.createTempFile(HOME, "output-", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(HOME.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroy();
                throw new IllegalStateException(String.join(" ", command) + " takes too long.");
            }
            return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private record Outcome(int exitCode, String text) {}
}
