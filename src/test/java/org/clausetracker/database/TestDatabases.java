package org.clausetracker.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Places below the build directory for databases that live as long as a test. */
final class TestDatabases {

    /** Unpacked once for all tests, and kept until the next clean build. */
    static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

    private TestDatabases() {}

    static Path newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-database-")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("No directory for a test database", e);
        }
    }
}
