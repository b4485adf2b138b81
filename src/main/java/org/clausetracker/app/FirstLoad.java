package org.clausetracker.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.clausetracker.intake.IntakeService;
import org.clausetracker.intake.OfferedBundle;
import org.jboss.logging.Logger;

/**
 * Fills an empty database from the configured bundles, in their order, before the application answers its first request. A
 * database that has an agreement is left alone, and the log names the bundles that it has not loaded. A bundle that is not
 * there stops every start: a wrong setting shows at once.
 */
@ApplicationScoped
class FirstLoad {

    private static final String PROPERTY = "tracker.data.load";
    private static final Logger LOG = Logger.getLogger(FirstLoad.class);

    private final DataConfig config;
    private final IntakeService intake;

    FirstLoad(DataConfig config, IntakeService intake) {
        this.config = config;
        this.intake = intake;
    }

    void onStart(@Observes StartupEvent event) {
        load();
    }

    /** Answers what was not loaded, now or before, although it is configured. */
    List<String> load() {
        List<String> origins = config.load().stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .toList();
        if (origins.equals(List.of(DataFile.NONE))) {
            return List.of();
        }
        List<String> left = intake
                .loadFirst(origins.stream().map(FirstLoad::offered).toList())
                .stream()
                .map(OfferedBundle::origin)
                .toList();
        if (!left.isEmpty()) {
            LOG.warnf(
                    "%s names what this database has not loaded; it is not empty, so nothing was done. To load it: %s",
                    PROPERTY,
                    left.stream()
                            .map(origin -> ImportCommand.USAGE.replace("FILE [--check] [--overwrite]", origin))
                            .collect(Collectors.joining("; ")));
        }
        return left;
    }

    private static OfferedBundle offered(String origin) {
        try (InputStream bundle = DataFile.open(PROPERTY, origin, "a bundle")) {
            return new OfferedBundle(
                    origin, DigestUtils.sha256Hex(bundle), () -> DataFile.open(PROPERTY, origin, "a bundle"));
        } catch (IOException e) {
            throw new UncheckedIOException(origin + " cannot be read", e);
        }
    }
}
