package org.clausetracker.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.clausetracker.account.InvitationService;
import org.clausetracker.account.NewInvitation;
import org.clausetracker.database.DatabaseAccess;
import org.clausetracker.database.DatabaseSettings;
import org.clausetracker.database.EmbeddedDatabase;
import org.clausetracker.database.EmbeddedDatabaseFailure;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * {@code set-up-link}: prints a link by which whoever runs the service becomes ADMIN, or gets a new password, although there is
 * an ADMIN already. It may run beside the application or without it, and ends when the link is printed.
 */
final class SetUpLinkCommand {

    /** What stands behind the jar on the command line. */
    static final String NAME = "set-up-link";

    /** PostgreSQL's name for a table that is not there. */
    private static final String NO_TABLE = "42P01";

    private SetUpLinkCommand() {}

    /** Answers the exit code: 0, or 1 when the database could not be reached or has no tables yet. */
    static int run() {
        Config config = ConfigProvider.getConfig();
        Optional<String> url = config.getOptionalValue(DatabaseAccess.JDBC_URL, String.class);
        try {
            if (url.isPresent()) {
                return print(connect(
                        url.get(),
                        config.getOptionalValue("quarkus.datasource.username", String.class)
                                .orElse(""),
                        config.getOptionalValue("quarkus.datasource.password", String.class)
                                .orElse("")));
            }
            DatabaseSettings settings = EmbeddedSettings.read();
            Optional<DatabaseAccess> running = EmbeddedDatabase.join(settings);
            if (running.isPresent()) {
                return print(connect(running.get()));
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.open(settings)) {
                return print(connect(database.start(() -> {})));
            }
        } catch (EmbeddedDatabaseFailure failure) {
            System.err.println("No link could be made. " + failure.getMessage());
            return 1;
        } catch (SQLException failure) {
            System.err.println("No link could be made. "
                    + (NO_TABLE.equals(failure.getSQLState())
                            ? "The database has no tables yet: start the service once first."
                            : failure.getMessage()));
            return 1;
        }
    }

    private static PGSimpleDataSource connect(DatabaseAccess access) {
        return connect(access.jdbcUrl(), access.applicationRole(), access.applicationPassword());
    }

    private static PGSimpleDataSource connect(String url, String user, String password) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(url);
        if (!user.isEmpty()) {
            database.setUser(user);
            database.setPassword(password);
        }
        return database;
    }

    private static int print(PGSimpleDataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            NewInvitation link = InvitationService.ofOperator(connection);
            System.out.println(ServiceAddress.configured() + link.path());
            System.out.println("It makes whoever opens it ADMIN, once, until " + link.endsAt() + ".");
            return 0;
        }
    }
}
