package org.clausetracker.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What a server writes into its log from the moment on at which this is made. */
final class ServerLog {

    private static final int LAST_BYTES = 16_384;

    private final Path directory;
    private final Optional<Path> newestThen;
    private final long sizeThen;

    ServerLog(Path directory) throws IOException {
        this.directory = directory;
        this.newestThen = newest();
        this.sizeThen = newestThen.isPresent() ? Files.size(newestThen.get()) : 0;
    }

    /** The last of it, at most 16 KiB. */
    String sinceThen() throws IOException {
        Optional<Path> newest = newest();
        if (newest.isEmpty()) {
            return "";
        }
        byte[] bytes = Files.readAllBytes(newest.get());
        // A file of the same day a week ago is written anew.
        int from = newest.equals(newestThen) && bytes.length >= sizeThen ? (int) sizeThen : 0;
        from = Math.max(from, bytes.length - LAST_BYTES);
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }

    private Optional<Path> newest() throws IOException {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.max(Comparator.comparing(ServerLog::written));
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
