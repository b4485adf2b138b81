package org.clausetracker.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs that come with the application as an archive for each operating system, unpacked once into a
 * directory named after the digest of that archive: a later start finds them, a new version unpacks its own.
 */
final class PostgresBinaries {

    /** The major version of the archives in the build; data of another one cannot be opened by it. */
    static final int MAJOR_VERSION = 17;

    private static final String UNFINISHED = "unfinished";
    private static final int OWNER_EXECUTABLE = 0100;

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks the programs below {@code cache} unless they are there. */
    static PostgresBinaries unpackedIn(Path cache) throws IOException {
        byte[] archive = archive();
        Path home = cache.resolve(DigestUtils.sha256Hex(archive).substring(0, 16));
        PrivateFiles.createDirectories(cache);
        try (FileChannel channel =
                        FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(home)) {
                Path unfinished = cache.resolve(UNFINISHED);
                PrivateFiles.deleteTree(unfinished);
                PrivateFiles.createDirectories(unfinished);
                unpack(archive, unfinished);
                // Only a complete directory ever bears the name, however often unpacking was interrupted.
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return new PostgresBinaries(home);
    }

    /**
     * @throws EmbeddedDatabaseFailure when root runs this where root cannot step out of its rights
     */
    static void refuseRoot() throws IOException {
        Path self = Path.of("/proc/self");
        if (Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0) && !LinuxUtils.isUnshareAvailable()) {
            throw new EmbeddedDatabaseFailure(
                    "PostgreSQL does not run as root, and the program unshare, which would take"
                            + " root's rights away, is missing or not allowed here. Run the tracker as another user, or run a"
                            + " PostgreSQL server and set QUARKUS_DATASOURCE_JDBC_URL.");
        }
    }

    /** The command line that runs a program; PostgreSQL refuses to run as root, so root steps out of its rights. */
    List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin")
                .resolve(program + (isWindows() ? ".exe" : ""))
                .toString());
        command.addAll(arguments);
        return List.copyOf(command);
    }

    private static byte[] archive() throws IOException {
        try (InputStream stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine())) {
            return stream.readAllBytes();
        } catch (IllegalStateException e) {
            throw new EmbeddedDatabaseFailure(
                    "There is no PostgreSQL for " + system() + " on " + machine() + " in this build."
                            + " Run a PostgreSQL server and set QUARKUS_DATASOURCE_JDBC_URL.",
                    e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("The archive of PostgreSQL has an entry outside of it: " + entry.getName());
                }
                unpack(entry, tar, path);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        if (path.getParent() != null) {
            Files.createDirectories(path.getParent());
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null && (entry.getMode() & OWNER_EXECUTABLE) != 0) {
            view.setPermissions(PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static boolean isWindows() {
        return system().equals("Windows");
    }

    /** In the words of the archives' names. */
    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.contains("win") && !name.contains("darwin")) {
            return "Windows";
        }
        return name.contains("mac") ? "Darwin" : "Linux";
    }

    private static String machine() {
        String machine = System.getProperty("os.arch", "");
        return machine.equals("amd64") ? "x86_64" : machine;
    }
}
