package org.clausetracker.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausetracker.clause.Headline;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Tells the migrations the colour group of each headline, so that the views for reporting show the same as the pages.
 * A changed group changes the text of the migration that uses it, and Flyway then runs that migration again.
 */
@Singleton
public class HeadlineGroups implements FlywayConfigurationCustomizer {

    /** Stands in a {@code case} of SQL. */
    private static final String PLACEHOLDER = "headlineGroups";

    @Override
    public void customize(FluentConfiguration configuration) {
        Map<String, String> placeholders = new HashMap<>(configuration.getPlaceholders());
        placeholders.put(
                PLACEHOLDER,
                Arrays.stream(Headline.values())
                        .map(headline -> "when '%s' then '%s'".formatted(headline, headline.group()))
                        .collect(Collectors.joining("\n    ")));
        configuration.placeholders(placeholders);
    }
}
