package org.clausetracker.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;

/** An embedded database that another application runs, seen from beside it. */
final class RunningDatabase {

    /** How long a database that is starting, or being started again, is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Nanoseconds between two looks. */
    private static final long A_MOMENT = 100_000_000L;

    private RunningDatabase() {}

    /** Where it listens, and its passwords; empty when no application uses the directory. */
    static Optional<DatabaseAccess> in(Path home) {
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (isUsed(home)) {
                Optional<DatabaseAccess> access = access(home);
                if (access.isPresent()) {
                    return access;
                }
                if (System.nanoTime() > end) {
                    throw new EmbeddedDatabaseFailure(
                            "Another running tracker uses " + home + ", but its PostgreSQL does not run.");
                }
                LockSupport.parkNanos(A_MOMENT);
            }
            return Optional.empty();
        } catch (IOException e) {
            throw StartTrouble.of(home, e);
        }
    }

    private static boolean isUsed(Path home) throws IOException {
        Path lock = home.resolve("lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            return taken == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static Optional<DatabaseAccess> access(Path home) throws IOException {
        PostmasterFile postmaster = new PostmasterFile(DatabaseDirectory.dataIn(home));
        OptionalInt port = postmaster.readyOn();
        if (port.isEmpty() || postmaster.server().isEmpty()) {
            return Optional.empty();
        }
        DatabasePasswords passwords = DatabasePasswords.read(DatabaseDirectory.passwordsIn(home));
        return Optional.of(
                new DatabaseAccess(DatabaseRoles.jdbcUrl(port.getAsInt()), passwords.owner(), passwords.application()));
    }
}
