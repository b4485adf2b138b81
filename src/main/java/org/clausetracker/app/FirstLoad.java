package org.clausetracker.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.imports.ImportOutcome;

/**
 * Fills an empty database from the configured bundle before the application answers its first request. A database that
 * has an agreement is left alone, but a bundle that is not there stops every start: a wrong setting shows at once.
 */
@ApplicationScoped
class FirstLoad {

    private static final String PROPERTY = "tracker.data.load";

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
        if (origin.equals(DataFile.NONE)) {
            return Optional.empty();
        }
        try (InputStream bundle = new BufferedInputStream(DataFile.open(PROPERTY, origin, "a bundle"))) {
            return imports.loadIntoEmpty(bundle, origin);
        } catch (IOException e) {
            throw new UncheckedIOException(origin + " cannot be read", e);
        }
    }
}
