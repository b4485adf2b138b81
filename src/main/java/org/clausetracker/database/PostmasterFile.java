package org.clausetracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The file {@code postmaster.pid}, in which a server notes its process number. After a crash it is still there, and the
 * number may by now belong to a process that has nothing to do with the database; after a full disk it may be empty.
 */
final class PostmasterFile {

    /** Lines of the file, from 0. */
    private static final int PORT = 3;

    private static final int STATE = 7;

    private final Path file;
    private final ServerProcesses processes;

    PostmasterFile(Path data) {
        this.file = data.resolve("postmaster.pid");
        this.processes = new ServerProcesses(data);
    }

    /** The running server of this data directory; empty for a process of any other kind, which must not be stopped. */
    Optional<ProcessHandle> server() throws IOException {
        return process().filter(processes::isServer);
    }

    /**
     * Deletes the file when it names no process, or one that is no server of this data directory: PostgreSQL would
     * refuse to start. A number that belongs to no process is PostgreSQL's own business. Where the system does not tell
     * in which directory a process works, the file stays, and PostgreSQL says why it refuses.
     *
     * @return whether the file was deleted
     */
    boolean deleteIfStale() throws IOException {
        if (!Files.exists(file) || !ServerProcesses.canBeSeen()) {
            return false;
        }
        boolean namesNobody = number().isEmpty();
        if (!namesNobody && (process().isEmpty() || server().isPresent())) {
            return false;
        }
        if (processes.any()) {
            return false;
        }
        Files.delete(file);
        return true;
    }

    /** The process whose number the file holds, of whatever kind. */
    Optional<ProcessHandle> process() throws IOException {
        return number().flatMap(ProcessHandle::of);
    }

    /** The port on which the server takes connections; empty while it starts or stops. */
    OptionalInt readyOn() throws IOException {
        if (!Files.exists(file)) {
            return OptionalInt.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() > STATE
                        && lines.get(STATE).strip().equals("ready")
                        && lines.get(PORT).strip().matches("\\d{1,5}")
                ? OptionalInt.of(Integer.parseInt(lines.get(PORT).strip()))
                : OptionalInt.empty();
    }

    private Optional<Long> number() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
