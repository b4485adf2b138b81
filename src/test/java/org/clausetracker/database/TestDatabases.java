package org.clausetracker.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Places below the build directory for databases that live as long as a test. */
final class TestDatabases {

    /** Unpacked once for all tests, and kept until the next clean build. */
    static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

    /** For a database that no test takes away. */
    static final Runnable NOT_LOST = () -> {
        throw new AssertionError("The database was lost");
    };

    private TestDatabases() {}

    static Path newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-database-")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("No directory for a test database", e);
        }
    }

    /** One in which an application of its own finds PostgreSQL unpacked. */
    static Path newDirectoryWithPrograms() {
        Path home = newDirectory();
        try {
            PostgresBinaries.unpackedIn(BINARIES);
            Files.createFile(home.resolve("lock"));
            Files.createSymbolicLink(home.resolve("binaries"), BINARIES);
        } catch (IOException e) {
            throw new UncheckedIOException("No programs in " + home, e);
        }
        return home;
    }

    /** Takes a directory for a database as nobody has to configure it. */
    static EmbeddedDatabase open(Path home) {
        return EmbeddedDatabase.open(DatabaseSettings.in(home), BINARIES);
    }
}
