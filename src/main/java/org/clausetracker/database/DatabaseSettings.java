package org.clausetracker.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the embedded database is run.
 *
 * @param directory where it keeps its data
 * @param port where it listens on the loopback address, 1 to 65535; 0: on a free port
 * @param restartFor how long it is tried to start a server again that ended, 0 s to 24 h; 0: once
 * @param reportingPassword with which the role for reporting logs in; empty: it cannot
 */
public record DatabaseSettings(Path directory, int port, Duration restartFor, Optional<String> reportingPassword) {

    private static final int LAST_PORT = 65_535;
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 1000;

    /** What Java puts where a byte is no letter of the locale. */
    private static final char UNKNOWN_LETTER = '\uFFFD';

    /** @throws EmbeddedDatabaseFailure when a value is out of its bounds */
    public DatabaseSettings {
        if (port < 0 || port > LAST_PORT) {
            throw new EmbeddedDatabaseFailure("tracker.database.port is " + port + ". Give a port from 1 to "
                    + LAST_PORT + ", or leave it out and a free one is taken.");
        }
        if (restartFor.isNegative() || restartFor.compareTo(LONGEST) > 0) {
            throw new EmbeddedDatabaseFailure(
                    "tracker.database.restart-for is " + restartFor + ". Give a duration from 0s to 24h.");
        }
        reportingPassword = reportingPassword.filter(password -> !password.isEmpty());
        reportingPassword.ifPresent(DatabaseSettings::refuseUnsuitable);
    }

    /** The settings that nobody has to make: a free port, no login for reporting. */
    public static DatabaseSettings in(Path directory) {
        return new DatabaseSettings(directory, 0, Duration.ofMinutes(5), Optional.empty());
    }

    /**
     * The directory as a person named it.
     *
     * @throws EmbeddedDatabaseFailure when it has letters that Java cannot write in the locale of the process: it would
     *     make another directory than the one that is meant
     */
    public static Path directory(String named) {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        try {
            Path directory = Path.of(named).toAbsolutePath();
            boolean plain = directory.toString().indexOf(UNKNOWN_LETTER) < 0
                    && (encoding.startsWith("UTF") || directory.toString().indexOf('?') < 0);
            if (plain) {
                return directory;
            }
        } catch (InvalidPathException e) {
            if (encoding.startsWith("UTF") && named.indexOf(UNKNOWN_LETTER) < 0) {
                throw new EmbeddedDatabaseFailure(
                        "'" + named + "' is not a path. Name a directory with TRACKER_DATABASE_DIRECTORY.", e);
            }
        }
        throw new EmbeddedDatabaseFailure("The name of the directory '" + named
                + "' has letters that the locale of this process cannot write (" + encoding
                + "). Set LC_ALL=C.UTF-8, or name a directory in plain letters with TRACKER_DATABASE_DIRECTORY.");
    }

    private static void refuseUnsuitable(String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new EmbeddedDatabaseFailure("tracker.reporting.password has " + password.length()
                    + " characters. Give one of " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD
                    + ", or leave it out and nobody logs in as " + DatabaseRoles.REPORTING + ".");
        }
        if (password.chars().anyMatch(Character::isISOControl)) {
            throw new EmbeddedDatabaseFailure("tracker.reporting.password has a line break or another control"
                    + " character. Give one of letters, digits and signs.");
        }
    }

    /** Names no password: none must reach a log. */
    @Override
    public String toString() {
        return directory.toString();
    }
}
