package org.clausetracker.database;

import java.util.Map;

/** Where the database listens, and the passwords of the roles that use it. */
public record DatabaseAccess(String jdbcUrl, String ownerPassword, String applicationPassword) {

    /** The property of Quarkus that names a database; without it the embedded one is used. */
    public static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    /** The Quarkus properties that give the application and the migrations their own role each. */
    public Map<String, String> asConfiguration() {
        return Map.of(
                JDBC_URL,
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

    /** The role that the application uses. */
    public String applicationRole() {
        return DatabaseRoles.APPLICATION;
    }

    /** Names the address alone: passwords must not reach a log. */
    @Override
    public String toString() {
        return jdbcUrl;
    }
}
