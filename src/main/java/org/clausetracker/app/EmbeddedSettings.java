package org.clausetracker.app;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.clausetracker.database.DatabaseSettings;
import org.clausetracker.database.EmbeddedDatabaseFailure;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Reads how the embedded database is run, before Quarkus runs and has read any configuration of its own. */
final class EmbeddedSettings {

    private EmbeddedSettings() {}

    /** @throws EmbeddedDatabaseFailure when a setting cannot be read or is out of its bounds */
    static DatabaseSettings read() {
        try {
            SmallRyeConfig config = new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .addDiscoveredConverters()
                    .withSources(StreamSupport.stream(
                                    ConfigProvider.getConfig()
                                            .getConfigSources()
                                            .spliterator(),
                                    false)
                            .toArray(ConfigSource[]::new))
                    .withMapping(DatabaseConfig.class)
                    .withMapping(ReportingConfig.class)
                    .build();
            DatabaseConfig database = config.getConfigMapping(DatabaseConfig.class);
            return new DatabaseSettings(
                    DatabaseSettings.directory(database.directory()
                            .orElseGet(() -> System.getProperty("user.home") + "/.clause-tracker/postgres")),
                    database.port(),
                    database.restartFor(),
                    config.getConfigMapping(ReportingConfig.class).password());
        } catch (ConfigValidationException e) {
            throw new EmbeddedDatabaseFailure(
                    IntStream.range(0, e.getProblemCount())
                            .mapToObj(index -> words(e.getProblem(index).getMessage()))
                            .collect(Collectors.joining(" ")),
                    e);
        }
    }

    /** The problem without the codes and classes of the library that met it. */
    private static String words(String problem) {
        return problem.replaceAll("(?:[\\w.]+Exception: )?SRCFG\\d+: ", "")
                        .replace(" threw an Exception whilst being converted ", " cannot be read: ")
                + ".";
    }
}
