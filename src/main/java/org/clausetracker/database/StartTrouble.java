package org.clausetracker.database;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a directory or a server cannot be used, in one sentence that says what to set or to do. */
final class StartTrouble {

    private static final Pattern REASON = Pattern.compile("(?:FATAL|PANIC|error|postgres): +([^\\n]+)");
    private static final Pattern NO_SPACE =
            Pattern.compile("(?i)no space left on device|disk quota exceeded|check free disk space");
    private static final Pattern NO_MEMORY =
            Pattern.compile("(?i)cannot allocate memory|could not map anonymous shared");

    /** A server needs one segment of its log at the least. */
    private static final long LEAST_BYTES = 16L << 20;

    private static final int LONGEST_REASON = 300;

    private StartTrouble() {}

    /** What an input or output below the directory failed of. */
    static EmbeddedDatabaseFailure of(Path home, IOException failure) {
        String said = String.valueOf(failure.getMessage());
        if (NO_SPACE.matcher(said).find() || isFull(home)) {
            return diskIsFull(home, failure);
        }
        return new EmbeddedDatabaseFailure(
                "The directory " + home + " cannot be used: " + reason(failure)
                        + ". Name one that this user may write with TRACKER_DATABASE_DIRECTORY.",
                failure);
    }

    /**
     * What a program of PostgreSQL failed of.
     *
     * @param what what did not happen, as the beginning of a sentence
     * @param said what the program said, and after it the server in its log
     */
    static EmbeddedDatabaseFailure of(Path home, String what, String said) {
        if (NO_SPACE.matcher(said).find() || isFull(home)) {
            return diskIsFull(home, null);
        }
        if (NO_MEMORY.matcher(said).find()) {
            return new EmbeddedDatabaseFailure(what + ": the memory is not enough. Give the machine or the container"
                    + " 512 MB more, or run a PostgreSQL server and set QUARKUS_DATASOURCE_JDBC_URL.");
        }
        return new EmbeddedDatabaseFailure(what + ": "
                + lastReason(said).orElseGet(() -> said.replaceAll("\\s+", " ").strip()) + ". Its log is in "
                + DatabaseDirectory.dataIn(home).resolve("log") + ".");
    }

    private static EmbeddedDatabaseFailure diskIsFull(Path home, @Nullable IOException cause) {
        return new EmbeddedDatabaseFailure(
                "The disk of " + home + " is full. Free some space on it, or name a"
                        + " directory on another disk with TRACKER_DATABASE_DIRECTORY.",
                cause);
    }

    private static boolean isFull(Path home) {
        Path place = home;
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        try {
            FileStore disk = Files.getFileStore(place);
            // What cannot be written has no usable space either, and some that are no disks have none at all.
            return Files.isWritable(place) && disk.getTotalSpace() > 0 && disk.getUsableSpace() < LEAST_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException known) {
            String why = known.getReason();
            String kind = failure.getClass().getSimpleName().replace("Exception", "");
            return (why == null ? words(kind) : why) + " (" + known.getFile() + ")";
        }
        return String.valueOf(failure.getMessage());
    }

    /** "AccessDenied" as "access denied". */
    private static String words(String kind) {
        return kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Optional<String> lastReason(String said) {
        return REASON.matcher(said)
                .results()
                .map(MatchResult::group)
                .reduce((first, second) -> second)
                .map(line -> line.replaceFirst("^\\w+: +", "").strip())
                .map(line -> line.replaceFirst("\\.$", ""))
                .map(line -> line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line);
    }
}
