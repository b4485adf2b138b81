package org.clausetracker;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.clausetracker.database.PostgresTestResource;

/**
 * A database that several nodes share.
 *
 * @param configuration what a node has to be told to use it
 */
public record NodeDatabase(Map<String, String> configuration) {

    /** A fresh one, which stops with the tests. */
    public static NodeDatabase start() {
        return new NodeDatabase(PostgresTestResource.startDatabase());
    }

    /** The first column of the first row, as the application reads it. */
    public String ask(String query) throws SQLException {
        try (Connection connection = asApplication();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** A connection of the role of the application. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(
                configured("quarkus.datasource.jdbc.url"),
                configured("quarkus.datasource.username"),
                configured("quarkus.datasource.password"));
    }

    public String configured(String property) {
        return configuration.getOrDefault(property, "");
    }
}
