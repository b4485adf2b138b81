package org.clausetracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code postmaster.pid}, in which a server notes its process number. After a crash it is still there, and the
 * number may by now belong to a process that has nothing to do with the database.
 */
final class PostmasterFile {

    private static final Path PROCESSES = Path.of("/proc");

    private final Path data;
    private final Path file;

    PostmasterFile(Path data) {
        this.data = data;
        this.file = data.resolve("postmaster.pid");
    }

    /** The running server of this data directory; empty for a process of any other kind, which must not be stopped. */
    Optional<ProcessHandle> server() throws IOException {
        return process().filter(this::servesThisData);
    }

    /**
     * Deletes the file when its number belongs to a process that is no server of this data directory: PostgreSQL would
     * take that process for one and refuse to start. A number that belongs to no process is PostgreSQL's own business.
     * Where the system does not tell in which directory a process works, the file stays, and PostgreSQL says why it
     * refuses.
     *
     * @return whether the file was deleted
     */
    boolean deleteIfNumberWasReused() throws IOException {
        if (process().isEmpty() || !Files.exists(workingDirectory(ProcessHandle.current()))) {
            return false;
        }
        // The children of a server that was killed work in its data directory as it did.
        if (server().isPresent() || ProcessHandle.allProcesses().anyMatch(this::worksInThisData)) {
            return false;
        }
        Files.delete(file);
        return true;
    }

    private Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String number = Files.readAllLines(file).stream().findFirst().orElse("").strip();
        return number.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(number)) : Optional.empty();
    }

    private boolean servesThisData(ProcessHandle process) {
        boolean postgres = process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
        // Windows does not tell the arguments of a process; there its name has to do.
        boolean here = process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(data.toString()))
                .orElse(true);
        return postgres && here;
    }

    private boolean worksInThisData(ProcessHandle process) {
        try {
            return Files.isSameFile(workingDirectory(process), data);
        } catch (IOException e) {
            // Gone by now, or of another user.
            return false;
        }
    }

    private static Path workingDirectory(ProcessHandle process) {
        return PROCESSES.resolve(Long.toString(process.pid())).resolve("cwd");
    }
}
