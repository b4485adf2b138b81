package org.clausetracker.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.clausetracker.NodeDatabase;
import org.clausetracker.PackagedNode;
import org.clausetracker.journal.EditByHand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The packaged application as two processes on one database that was empty when both of them started. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesIT {

    /** How old an answer may be on a node that did not write. */
    private static final Duration BOUND = Duration.ofSeconds(1);

    private static final String PARTY = "/api/v1/parties/armenia";

    private final NodeDatabase database = NodeDatabase.start();
    private PackagedNode first;
    private PackagedNode second;

    @BeforeAll
    void start() throws IOException {
        first = PackagedNode.start(database.configuration());
        second = PackagedNode.start(database.configuration());
        assertThat(first.address()).isNotEqualTo(second.address());
    }

    @AfterAll
    void stop() {
        for (PackagedNode node : new PackagedNode[] {first, second}) {
            node.close();
        }
    }

    @Test
    void the_first_data_is_loaded_by_one_of_two_that_start_together() throws SQLException, IOException {
        assertThat(database.ask("select count(*) from import_run")).isEqualTo("2");
        assertThat(database.ask("select string_agg(entrance || ' ' || state, ', ' order by id) from import_attempt"))
                .isEqualTo("FIRST_LOAD DONE, FIRST_LOAD DONE");
        assertThat(database.ask("select count(*) from clause where agreement_id = 'nk-ceasefire-2020-11-10'"))
                .isEqualTo("9");
        assertThat((first.said() + second.said()).split("rows inserted", -1)).hasSize(3);
        for (PackagedNode node : new PackagedNode[] {first, second}) {
            RestAssured.get(node.address() + "/q/health/ready").then().statusCode(200);
        }
    }

    @RepeatedTest(3)
    void a_write_shows_on_both_after_a_second() throws SQLException, IOException, InterruptedException {
        assertThat(note(first)).isEqualTo(note(second));

        String note = write();

        Thread.sleep(BOUND.toMillis());
        assertThat(note(first)).isEqualTo(note);
        assertThat(note(second)).isEqualTo(note);
    }

    @RepeatedTest(3)
    void a_write_shows_on_both_after_a_second_although_no_node_is_told()
            throws SQLException, IOException, InterruptedException {
        assertThat(note(first)).isEqualTo(note(second));
        assertThat(database.ask("select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where application_name = '" + RevisionWatch.NAME + "'"))
                .isEqualTo("2");

        String note = write();

        Thread.sleep(BOUND.toMillis());
        assertThat(note(first)).isEqualTo(note);
        assertThat(note(second)).isEqualTo(note);
        await().atMost(Duration.ofSeconds(30)).until(() -> database.ask(
                        "select count(*) from pg_stat_activity where application_name = '" + RevisionWatch.NAME + "'")
                .equals("2"));
    }

    private static String note(PackagedNode node) throws IOException {
        return RestAssured.get(node.address() + PARTY).path("note");
    }

    private String write() throws SQLException {
        String note = "Written at " + System.nanoTime();
        try (Connection connection = database.asApplication()) {
            EditByHand.write(connection, "update party set note = '" + note + "' where slug = 'armenia'");
        }
        return note;
    }
}
