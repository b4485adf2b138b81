package org.clausetracker.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of data that the configuration names: a path, or {@code classpath:} and the name of a resource. */
final class DataFile {

    /** What the configuration says where no file is wanted. */
    static final String NONE = "none";

    private static final String CLASSPATH = "classpath:";

    private DataFile() {}

    /**
     * Opens the file.
     *
     * @param property the property that names it
     * @param origin its value
     * @param what what the file is, with its article
     * @throws IllegalStateException when it is not there, naming the property and its value
     */
    static InputStream open(String property, String origin, String what) throws IOException {
        try {
            return open(origin);
        } catch (NoSuchFileException e) {
            throw notThere(property, origin, what, String.valueOf(e.getReason()));
        }
    }

    /**
     * Opens the file.
     *
     * @throws NoSuchFileException when it is not there, naming it and the reason
     */
    static InputStream open(String origin) throws IOException {
        if (origin.startsWith(CLASSPATH)) {
            String resource = origin.substring(CLASSPATH.length());
            InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
            if (stream == null) {
                throw new NoSuchFileException(origin, null, "the application has no such resource");
            }
            return stream;
        }
        try {
            Path file = Path.of(origin);
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                return Files.newInputStream(file);
            }
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(origin, null, "that is not a path");
        }
        throw new NoSuchFileException(origin, null, "there is no such file, or it may not be read");
    }

    private static IllegalStateException notThere(String property, String origin, String what, String reason) {
        return new IllegalStateException(property + " is '" + origin + "', but " + reason + ". Give none, the path of "
                + what + ", or classpath: and the name of a resource.");
    }
}
