package org.clausetracker.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.clausetracker.database.NewerSchema;
import org.clausetracker.names.ReferenceDataService;
import org.clausetracker.names.ReferenceFile;

/**
 * Reads the reference data at each start, after the first load and before the first request. What the database already has
 * from the same bytes is left alone.
 */
@ApplicationScoped
class ReferenceLoad {

    /** Behind the first load, which has the priority of an observer that names none. */
    private static final int AFTER_FIRST_LOAD = 2600;

    private final DataConfig config;
    private final ReferenceDataService references;
    private final NewerSchema newer;

    ReferenceLoad(DataConfig config, ReferenceDataService references, NewerSchema newer) {
        this.config = config;
        this.references = references;
        this.newer = newer;
    }

    void onStart(@Observes @Priority(AFTER_FIRST_LOAD) StartupEvent event) {
        // What a newer application brought along is newer too.
        if (!newer.isFound()) {
            load();
        }
    }

    void load() {
        load(ReferenceFile.NAMES, "tracker.data.names", config.names());
        load(ReferenceFile.GAZETTEER, "tracker.data.gazetteer", config.gazetteer());
    }

    private void load(ReferenceFile file, String property, String configured) {
        String origin = configured.strip();
        if (origin.equals(DataFile.NONE)) {
            return;
        }
        try (InputStream content = DataFile.open(property, origin, "a file of reference data")) {
            references.load(file, content.readAllBytes(), origin);
        } catch (IOException e) {
            throw new UncheckedIOException(origin + " cannot be read", e);
        }
    }
}
