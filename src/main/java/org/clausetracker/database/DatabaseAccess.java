package org.clausetracker.database;

import java.util.Map;
import org.clausetracker.app.TrackerMain;

/** Where the database listens, and the passwords of the roles that use it. */
public record DatabaseAccess(String jdbcUrl, String ownerPassword, String applicationPassword) {

    /** The Quarkus properties that give the application and the migrations their own role each. */
    public Map<String, String> asConfiguration() {
        return Map.of(
                TrackerMain.JDBC_URL,
                jdbcUrl,
                "quarkus.datasource.username",
                DatabaseRoles.APPLICATION,
                "quarkus.datasource.password",
                applicationPassword,
                "quarkus.flyway.username",
                DatabaseRoles.OWNER,
                "quarkus.flyway.password",
                ownerPassword);
    }

    /** Names the address alone: passwords must not reach a log. */
    @Override
    public String toString() {
        return jdbcUrl;
    }
}
