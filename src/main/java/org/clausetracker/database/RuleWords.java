package org.clausetracker.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.StatusEngine;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Tells the migrations the version of the rule in force and the colour group of each headline, so that the views for
 * reporting show the same as the pages. What is changed here changes the text of the migrations that use it, and Flyway
 * then runs them again.
 */
@Singleton
public class RuleWords implements FlywayConfigurationCustomizer {

    /** Stands in a {@code case} of SQL. */
    private static final String GROUPS = "headlineGroups";

    private static final String RULE = "statusRule";

    @Override
    public void customize(FluentConfiguration configuration) {
        Map<String, String> placeholders = new HashMap<>(configuration.getPlaceholders());
        placeholders.put(RULE, StatusEngine.RULE);
        placeholders.put(
                GROUPS,
                Arrays.stream(Headline.values())
                        .map(headline -> "when '%s' then '%s'".formatted(headline, headline.group()))
                        .collect(Collectors.joining("\n    ")));
        configuration.placeholders(placeholders);
    }
}
