package org.clausetracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The processes of PostgreSQL that work on one directory, whoever started them. Whoever holds the lock of the database
 * directory may end them: none of them can belong to another application.
 */
final class ServerProcesses {

    private static final Path PROCESSES = Path.of("/proc");
    private static final Duration ENDING = Duration.ofSeconds(10);

    private final Path data;

    ServerProcesses(Path data) {
        this.data = data;
    }

    /** Whether the process is the server of this directory, not one of its children. */
    boolean isServer(ProcessHandle process) {
        // Windows does not tell the arguments of a process; there its name has to do.
        return isProgram(process, "postgres")
                && process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).contains(data.toString()))
                        .orElse(true);
    }

    /** Whether anything works in the directory. The children of a server that was killed do, as it did. */
    boolean any() {
        return ProcessHandle.allProcesses().anyMatch(this::worksHere);
    }

    /** Whether the system tells in which directory a process works. */
    static boolean canBeSeen() {
        return Files.exists(workingDirectory(ProcessHandle.current()));
    }

    /**
     * Ends what a killed server left: its children hold its memory, and no other server starts beside it. A query that
     * one of them still runs has nobody to answer; what it committed is on the disk.
     */
    void endServers() {
        end(process -> isProgram(process, "postgres") && (worksHere(process) || isServer(process)));
    }

    /** Ends an {@code initdb} or {@code pg_ctl} on this directory whose application was killed; not a server. */
    void endPrograms() {
        end(process -> isProgram(process, "initdb", "pg_ctl", "unshare")
                && process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).contains("--pgdata=" + data))
                        .orElse(false));
    }

    private static void end(Predicate<ProcessHandle> wanted) {
        List<ProcessHandle> processes =
                ProcessHandle.allProcesses().filter(wanted).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        long deadline = System.nanoTime() + ENDING.toNanos();
        while (processes.stream().anyMatch(process -> process.isAlive() && wanted.test(process))) {
            if (System.nanoTime() > deadline) {
                throw new EmbeddedDatabaseFailure("Processes of PostgreSQL that an earlier run left do not end: "
                        + processes.stream().map(ProcessHandle::pid).toList() + ". End them, then start again.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedDatabaseFailure("The start of the database was interrupted.", e);
        }
    }

    private static boolean isProgram(ProcessHandle process, String... names) {
        return process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .filter(name -> List.of(names).contains(name.replace(".exe", "")))
                .isPresent();
    }

    private boolean worksHere(ProcessHandle process) {
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
