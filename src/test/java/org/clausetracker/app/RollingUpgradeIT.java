package org.clausetracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausetracker.Balancer;
import org.clausetracker.Load;
import org.clausetracker.NodeDatabase;
import org.clausetracker.PackagedNode;
import org.clausetracker.database.NewerSchema;
import org.clausetracker.database.RuleWords;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nodes behind a balancer are replaced one by one, while a newer release has already migrated their database. The nodes
 * that come are of this release, as are those that go: what a node of the newer one does first is done here for it. The build
 * replaces one node, the profile {@code long} two.
 */
class RollingUpgradeIT {

    private static final Duration DELAY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Of a process that SIGTERM has ended. */
    private static final int TERMINATED = 143;

    private static final String REPLACED = "R__18_duties_in_force.sql";

    @TempDir
    Path release = Path.of("");

    private final NodeDatabase database = NodeDatabase.start();
    private final List<PackagedNode> nodes = new ArrayList<>();

    @AfterEach
    void end() {
        nodes.forEach(node -> node.process().destroyForcibly());
    }

    @Test
    void no_request_fails_while_the_schema_grows_and_each_node_is_replaced() throws Exception {
        List<PackagedNode> replaced = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger("replaced.nodes"); i++) {
            replaced.add(start());
        }
        Flyway newer;
        try (Balancer balancer = new Balancer()) {
            for (PackagedNode old : replaced) {
                enter(old, balancer);
            }
            Load load = Load.on(balancer.address());

            newer = migrateAsNewerRelease();
            for (PackagedNode old : replaced) {
                load.goesOn();
                PackagedNode next = start();
                enter(next, balancer);
                assertThat(next.said())
                        .contains("A newer application has migrated this database, at version 900,"
                                + " and lets this one run beside it: nothing is migrated");
                assertThat(old.terminate()).isEqualTo(TERMINATED);
            }
            load.goesOn();
            load.stop();

            System.out.println("Rolling upgrade of " + replaced.size() + " nodes: " + load);
            assertThat(load.failures()).isEmpty();
        }
        // The nodes that started later have not written their own text of the function back.
        assertThat(newer.info().pending()).isEmpty();
    }

    private PackagedNode start() throws IOException {
        Map<String, String> configuration = new HashMap<>(database.configuration());
        configuration.put("quarkus.shutdown.delay", DELAY.toMillis() + "ms");
        configuration.put("tracker.limits.requests-per-minute", "0");
        PackagedNode node = PackagedNode.start(configuration);
        nodes.add(node);
        return node;
    }

    private static void enter(PackagedNode node, Balancer balancer) throws IOException {
        String address = node.address();
        balancer.add(address);
        await().atMost(PATIENCE).until(() -> balancer.isReady(address));
    }

    /** What a node of a release does that adds a column and writes a function anew. */
    private Flyway migrateAsNewerRelease() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("db-migrations"))) {
            for (Path file : files.toList()) {
                Files.copy(file, release.resolve(file.getFileName()));
            }
        }
        Files.writeString(
                release.resolve("V900__expand_party_with_motto.sql"),
                "alter table party add motto text; alter table party_history add motto text;");
        Files.writeString(release.resolve(REPLACED), "\n-- as the newer release has it\n", StandardOpenOption.APPEND);
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(
                        database.configured("quarkus.datasource.jdbc.url"),
                        database.configured("quarkus.flyway.username"),
                        database.configured("quarkus.flyway.password"))
                .locations("filesystem:" + release)
                .placeholders(Map.of("applicationRole", "tracker_app", "reportingRole", "tracker_reporting"));
        new RuleWords().customize(configuration);
        new NewerSchema().customize(configuration);
        Flyway newer = configuration.load();
        assertThat(newer.migrate().migrationsExecuted).isEqualTo(2);
        return newer;
    }
}
