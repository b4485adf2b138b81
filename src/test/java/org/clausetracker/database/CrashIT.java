package org.clausetracker.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausetracker.KeyedWrites;
import org.clausetracker.PackagedNode;
import org.clausetracker.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The packaged application or its embedded PostgreSQL is killed while writers write. What was acknowledged is there exactly
 * once afterwards. The build kills each once; the profile {@code long} does so ten times in turn.
 */
class CrashIT {

    private static final int CRASHES = Integer.getInteger("crashes");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int BETWEEN = 200;
    private static final Pattern PORT = Pattern.compile("listens on 127\\.0\\.0\\.1:(\\d+)");

    private final Path home = TestDatabases.newDirectoryWithPrograms();
    private final PostmasterFile postmaster = new PostmasterFile(DatabaseDirectory.dataIn(home));
    private volatile PackagedNode node;

    CrashIT() throws IOException {
        node = start();
    }

    @AfterEach
    void delete() throws Exception {
        node.terminate();
        PrivateFiles.deleteTree(home);
    }

    @Test
    void what_was_acknowledged_is_there_exactly_once_whatever_is_killed() throws Exception {
        node.address();
        KeyedWrites writes = new SqlWrites();
        Writers writers = Writers.of(writes);
        for (int crash = 0; crash < CRASHES; crash++) {
            writers.goOn(BETWEEN);
            if (crash % 2 == 0) {
                killServer();
            } else {
                killNode();
            }
        }
        writers.goOn(BETWEEN);
        writers.stop();

        System.out.println("Killed " + CRASHES + " times: " + writers);
        assertThat(writers.faults()).isEmpty();
    }

    private PackagedNode start() throws IOException {
        return PackagedNode.start(Map.of("tracker.database.directory", home.toString()));
    }

    /** The application starts it again. */
    private void killServer() throws IOException {
        ProcessHandle server = postmaster.server().orElseThrow();
        server.destroyForcibly();
        await().atMost(PATIENCE).until(() -> !server.isAlive());
    }

    /** Its server lives on until the next start, which ends it and starts another. */
    private void killNode() throws Exception {
        node.process().destroyForcibly();
        node.process().waitFor();
        node = start();
        node.address();
    }

    /** Rows of a table that belongs to nobody else, by the port and the password that the running node has. */
    private final class SqlWrites implements KeyedWrites {

        SqlWrites() throws SQLException, IOException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table keyed_write (key text, id text not null, unique (key))");
            }
        }

        @Override
        public Optional<String> send(String key) throws SQLException, IOException {
            try (Connection connection = connect();
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into keyed_write values (?, ?) on conflict (key) do update set id = keyed_write.id"
                                    + " returning id")) {
                insert.setString(1, key);
                insert.setString(2, UUID.randomUUID().toString());
                try (ResultSet row = insert.executeQuery()) {
                    row.next();
                    return Optional.of(row.getString(1));
                }
            }
        }

        @Override
        public long count(String key) throws SQLException, IOException {
            try (Connection connection = connect();
                    PreparedStatement query =
                            connection.prepareStatement("select count(*) from keyed_write where key = ?")) {
                query.setString(1, key);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        }

        private Connection connect() throws SQLException, IOException {
            Matcher port = PORT.matcher(node.said());
            if (!port.find()) {
                throw new SQLException("The server does not listen yet");
            }
            return DriverManager.getConnection(
                    DatabaseRoles.jdbcUrl(Integer.parseInt(port.group(1))),
                    DatabaseRoles.OWNER,
                    DatabasePasswords.read(home.resolve("passwords.properties")).owner());
        }
    }
}
