package org.clausetracker.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory that holds everything of one embedded database: the data, the passwords beside it and the programs.
 * It is used by one application at a time, which holds a lock that the operating system takes back when the process
 * dies in whatever way.
 */
final class DatabaseDirectory implements AutoCloseable {

    private static final String VERSION_FILE = "PG_VERSION";

    private final Path home;
    private final FileChannel lockChannel;

    private DatabaseDirectory(Path home, FileChannel lockChannel) {
        this.home = home;
        this.lockChannel = lockChannel;
    }

    /**
     * @throws EmbeddedDatabaseFailure when another application uses the directory, it holds data of another major
     *     version, or it holds something else
     */
    static DatabaseDirectory lock(Path directory) throws IOException {
        Path home = directory.toAbsolutePath().normalize();
        if (Files.exists(home) && !Files.isDirectory(home)) {
            throw new EmbeddedDatabaseFailure(home + " is not a directory.");
        }
        PrivateFiles.createDirectories(home);
        home = home.toRealPath();
        refuseForeignContent(home);
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new EmbeddedDatabaseFailure("The directory " + home + " is in use by another running tracker."
                        + " Stop that one, or give this one its own directory with TRACKER_DATABASE_DIRECTORY.");
            }
            DatabaseDirectory locked = new DatabaseDirectory(home, channel);
            locked.refuseOtherVersion();
            locked.refuseOtherOwner();
            return locked;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    Path home() {
        return home;
    }

    Path data() {
        return dataIn(home);
    }

    static Path dataIn(Path home) {
        return home.resolve("data");
    }

    Path passwordFile() {
        return passwordsIn(home);
    }

    static Path passwordsIn(Path home) {
        return home.resolve("passwords.properties");
    }

    /** False before the first start, and after a first start that was interrupted. */
    boolean hasData() {
        return Files.isDirectory(data());
    }

    @Override
    public void close() throws IOException {
        lockChannel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held inside this very process.
            return null;
        }
    }

    private static void refuseForeignContent(Path home) throws IOException {
        Path version = home.resolve(VERSION_FILE);
        if (Files.exists(version)) {
            refuseOtherVersion(version);
            throw new EmbeddedDatabaseFailure(
                    home + " is the data directory of a PostgreSQL server of its own. Run that"
                            + " server and set QUARKUS_DATASOURCE_JDBC_URL, or choose an empty directory.");
        }
        if (Files.exists(home.resolve("lock"))) {
            return;
        }
        List<Path> content;
        try (Stream<Path> entries = Files.list(home)) {
            content = entries.limit(1).toList();
        }
        if (!content.isEmpty()) {
            throw new EmbeddedDatabaseFailure("The directory " + home + " holds something else, such as "
                    + content.get(0).getFileName() + ". Choose an empty directory with TRACKER_DATABASE_DIRECTORY.");
        }
    }

    private void refuseOtherVersion() throws IOException {
        if (!hasData()) {
            return;
        }
        Path version = data().resolve(VERSION_FILE);
        if (!Files.exists(version)) {
            throw new EmbeddedDatabaseFailure(data() + " is not a PostgreSQL data directory: it has no " + VERSION_FILE
                    + ". Move it away, or restore it from a backup.");
        }
        refuseOtherVersion(version);
        if (!Files.exists(passwordFile())) {
            throw new EmbeddedDatabaseFailure("The passwords of the data in " + data() + " are missing. Restore "
                    + passwordFile() + " from a backup, or move the data away to start empty.");
        }
    }

    /** PostgreSQL starts for the owner of its data alone. */
    private void refuseOtherOwner() throws IOException {
        if (!hasData() || !home.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return;
        }
        Path own = Files.createTempFile(home, "owner-", ".tmp");
        try {
            if (!Files.getAttribute(own, "unix:uid").equals(Files.getAttribute(data(), "unix:uid"))) {
                String owner = Files.getOwner(data()).getName();
                throw new EmbeddedDatabaseFailure("The data in " + data() + " belongs to the user " + owner
                        + ", and the tracker runs as " + Files.getOwner(own).getName() + ". Run it as " + owner
                        + ", or choose another directory with TRACKER_DATABASE_DIRECTORY.");
            }
        } finally {
            Files.delete(own);
        }
    }

    private static void refuseOtherVersion(Path version) throws IOException {
        String found = Files.readString(version).strip();
        String expected = String.valueOf(PostgresBinaries.MAJOR_VERSION);
        if (!found.equals(expected)) {
            throw new EmbeddedDatabaseFailure(version.getParent() + " holds data of PostgreSQL " + found
                    + ", and this tracker runs PostgreSQL " + expected + ". Copy the data with pg_dump of " + found
                    + " into a new directory, or choose another one with TRACKER_DATABASE_DIRECTORY.");
        }
    }
}
