package org.clausetracker.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.imports.ImportOutcome;

/**
 * Fills an empty database from the configured bundle before the application answers its first request. A database that
 * has an agreement is left alone, but a bundle that is not there stops every start: a wrong setting shows at once.
 */
@ApplicationScoped
class FirstLoad {

    private static final String NONE = "none";
    private static final String CLASSPATH = "classpath:";

    private final DataConfig config;
    private final BundleImportService imports;

    FirstLoad(DataConfig config, BundleImportService imports) {
        this.config = config;
        this.imports = imports;
    }

    void onStart(@Observes StartupEvent event) {
        load();
    }

    /** Answers what was loaded; empty when nothing is to be loaded or the database was not empty. */
    Optional<ImportOutcome> load() {
        String origin = config.load().strip();
        if (origin.equals(NONE)) {
            return Optional.empty();
        }
        try (InputStream bundle = new BufferedInputStream(open(origin))) {
            return imports.loadIntoEmpty(bundle, origin);
        } catch (IOException e) {
            throw new UncheckedIOException(origin + " cannot be read", e);
        }
    }

    private static InputStream open(String origin) throws IOException {
        if (origin.startsWith(CLASSPATH)) {
            String resource = origin.substring(CLASSPATH.length());
            InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
            if (stream == null) {
                throw notThere(origin, "the application has no such resource");
            }
            return stream;
        }
        try {
            Path file = Path.of(origin);
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                return Files.newInputStream(file);
            }
        } catch (InvalidPathException e) {
            throw notThere(origin, "that is not a path");
        }
        throw notThere(origin, "there is no such file, or it may not be read");
    }

    private static IllegalStateException notThere(String origin, String reason) {
        return new IllegalStateException("tracker.data.load is '" + origin + "', but " + reason
                + ". Give none, the path of a bundle, or classpath: and the name of a resource.");
    }
}
