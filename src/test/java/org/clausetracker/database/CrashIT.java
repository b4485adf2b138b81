package org.clausetracker.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausetracker.Api;
import org.clausetracker.KeyedWrites;
import org.clausetracker.KnownKey;
import org.clausetracker.PackagedNode;
import org.clausetracker.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The packaged application or its embedded PostgreSQL is killed while programs enter records, each under an {@code
 * Idempotency-Key} with which it is sent again until it is acknowledged. What was acknowledged is there exactly once
 * afterwards, and the ledger has no hole. The build kills each once; the profile {@code long} does so ten times in turn.
 */
class CrashIT {

    private static final int CRASHES = Integer.getInteger("crashes");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int BETWEEN = 10 * CRASHES;
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
        try (Connection connection = connect()) {
            KnownKey.insertInto(connection);
        }
        Writers writers = Writers.of(new EnteredRecords());
        for (int crash = 0; crash < CRASHES; crash++) {
            writers.goOn(BETWEEN);
            if (crash % 2 == 0) {
                killServer();
            } else {
                assertThat(node.said()).as("the log of a start that ends").doesNotContain("\tat ");
                killNode();
            }
        }
        writers.goOn(BETWEEN);
        writers.stop();

        assertThat(node.said()).as("the log of the last start").doesNotContain("\tat ");
        System.out.println("Killed " + CRASHES + " times: " + writers);
        assertThat(writers.faults()).isEmpty();
        assertThat(number("select count(*) from edit where actor_id = ?", KnownKey.PERSON))
                .isEqualTo(writers.acknowledged());
        assertThat(number("select count(*) from generate_series(1, (select position from feed_head)) p(position)"
                        + " full join change_told c using (position) where p.position is null or c.position is null"))
                .as("positions that no change has, or that nobody knows")
                .isZero();
    }

    /** All writers are one person, who may send as much as they do. */
    private PackagedNode start() throws IOException {
        return PackagedNode.start(Map.of(
                "tracker.database.directory", home.toString(),
                "tracker.limits.person-requests-per-minute", "0",
                "tracker.limits.person-writes-per-minute", "0"));
    }

    /** None of its processes may tidy up. The application starts it again. */
    private void killServer() throws IOException {
        ProcessHandle server = postmaster.server().orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        await().atMost(PATIENCE).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Its server lives on until the next start, which ends it and starts another. */
    private void killNode() throws Exception {
        node.process().destroyForcibly();
        node.process().waitFor();
        node = start();
        node.address();
    }

    private Connection connect() throws SQLException, IOException {
        Matcher port = PORT.matcher(node.said());
        if (!port.find()) {
            throw new SQLException("The server does not listen yet");
        }
        return DriverManager.getConnection(
                DatabaseRoles.jdbcUrl(Integer.parseInt(port.group(1))),
                DatabaseRoles.APPLICATION,
                DatabasePasswords.read(DatabaseDirectory.passwordsIn(home)).application());
    }

    private long number(String query, String... values) throws SQLException, IOException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Sources and findings in turn: what nothing follows from, and what all sorts of things do. */
    private final class EnteredRecords implements KeyedWrites {

        private static final String EXAMPLES = "src/test/resources/openapi-requests/";

        private final HttpClient client = HttpClient.newHttpClient();
        private final String source = example("postSources.json");
        private final String finding = example("postFindings.json");

        @Override
        public Optional<String> send(String key) throws IOException, InterruptedException {
            boolean isSource = key.hashCode() % 2 == 0;
            ObjectNode body = (ObjectNode) Api.read(isSource ? source : finding);
            body.put(isSource ? "title" : "rationale", key);
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(node.address() + Api.BASE + (isSource ? "sources" : "findings")))
                    .timeout(PATIENCE)
                    .header("Authorization", KnownKey.BEARER)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(body.toString()))
                    .build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 500 || answer.statusCode() == 409) {
                return Optional.empty();
            }
            if (answer.statusCode() != 201) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
            return Optional.of(Api.read(answer.body()).path("id").textValue() + " by edit "
                    + Api.read(answer.body()).path("edit").textValue());
        }

        @Override
        public long count(String key) throws SQLException, IOException {
            return number("select count(*) from source where title = ?", key)
                    + number("select count(*) from finding where rationale = ?", key);
        }

        private static String example(String name) {
            try {
                return Files.readString(Path.of(EXAMPLES, name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
