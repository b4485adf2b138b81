package org.clausetracker.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.PGConnection;

/**
 * The roles of the tracker and their database. The owner role changes the schema and is used by migrations alone; the
 * application role may do what a migration grants it, so that even a faulty application cannot rewrite history; the
 * reporting role may read the views of the schema {@code reporting}, and logs in only with a password that someone set.
 * Safe to repeat: what is there stays.
 */
final class DatabaseRoles {

    static final String DATABASE = "clause_tracker";
    static final String OWNER = "tracker_owner";
    static final String APPLICATION = "tracker_app";
    static final String REPORTING = "tracker_reporting";
    static final String SUPERUSER = "postgres";

    private final int port;
    private final DatabasePasswords passwords;
    private final Optional<String> reportingPassword;

    /** With {@code reportingPassword} the reporting role may log in; without it nobody logs in as that role. */
    DatabaseRoles(int port, DatabasePasswords passwords, Optional<String> reportingPassword) {
        this.port = port;
        this.passwords = passwords;
        this.reportingPassword = reportingPassword;
    }

    static String jdbcUrl(int port) {
        return jdbcUrl(port, DATABASE);
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    void establish() throws SQLException {
        try (Connection connection = connect("postgres")) {
            establishRole(connection, OWNER, passwords.owner());
            establishRole(connection, APPLICATION, passwords.application());
            createRole(connection, REPORTING, "nologin");
            letReportingIn(connection);
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                execute(connection, "create database " + DATABASE + " owner " + OWNER);
            }
        }
        try (Connection connection = connect(DATABASE)) {
            execute(connection, "alter schema public owner to " + OWNER);
            execute(connection, "revoke all on database " + DATABASE + " from public");
            execute(connection, "revoke all on schema public from public");
            execute(connection, "grant connect, temporary on database " + DATABASE + " to " + APPLICATION);
            execute(connection, "grant usage on schema public to " + APPLICATION);
            execute(connection, "grant connect on database " + DATABASE + " to " + REPORTING);
        }
    }

    private static void establishRole(Connection connection, String role, String password) throws SQLException {
        createRole(connection, role, "login");
        // A generated password has letters, digits, '-' and '_' only, so it needs no quoting.
        execute(connection, "alter role " + role + " password '" + password + "'");
    }

    private void letReportingIn(Connection connection) throws SQLException {
        if (reportingPassword.isEmpty()) {
            execute(connection, "alter role " + REPORTING + " nologin password null");
            return;
        }
        // The driver sends what SCRAM makes of the password, so neither the server nor its log ever sees it.
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(REPORTING, reportingPassword.get().toCharArray(), "scram-sha-256");
        execute(connection, "alter role " + REPORTING + " login");
    }

    private static void createRole(Connection connection, String role, String login) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role + " " + login + " nosuperuser nocreatedb nocreaterole");
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", passwords.superuser());
        // A statement that fails must not leave a password in the server's log.
        properties.setProperty("options", "-c log_min_error_statement=panic");
        loadDriver();
        return DriverManager.getConnection(jdbcUrl(port, database), properties);
    }

    /** The driver that JDBC finds by itself may be that of another class loader, which it then refuses to use here. */
    private static void loadDriver() throws SQLException {
        try {
            Class.forName("org.postgresql.Driver");
        } catch (ClassNotFoundException e) {
            throw new SQLException("The build lacks the PostgreSQL driver", e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
