package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.clausetracker.journal.EditByHand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A duty is in force by what was announced of its term up to the day, and of two ends announced on one day by the later. */
class DutyInForceTest {

    private static Connection application;

    @BeforeAll
    static void open() throws SQLException {
        SchemaDatabase.migrateAnew();
        application = SchemaDatabase.asApplication();
        application.setAutoCommit(false);
    }

    @BeforeEach
    void fill() throws SQLException {
        SchemaDatabase.fill(application);
        EditByHand.begin(application);
    }

    @AfterEach
    void discard() throws SQLException {
        application.rollback();
    }

    @AfterAll
    static void close() throws SQLException {
        application.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # from,   until,      term,       announced,  second,     announced,  day,        in force
                    2021-03,  -,          -,          -,          -,          -,          2021-03-30, f
                    2021-03,  -,          -,          -,          -,          -,          2021-03-31, t
                    2021-01-01, 2021-06,  -,          -,          -,          -,          2021-06-30, t
                    2021-01-01, 2021-06,  -,          -,          -,          -,          2021-07-01, f
                    2021-01-01, 2021-06,  2021-12-31, 2021-06-20, -,          -,          2021-08-01, t
                    2021-01-01, 2021-06,  2021-12-31, 2021-08-02, -,          -,          2021-08-01, f
                    2021-01-01, 2021-06,  2021-12-31, 2021-08-02, -,          -,          2021-08-02, t
                    2021-01-01, -,        2021-06-30, 2021-05-01, -,          -,          2021-07-01, f
                    2021-01-01, 2021-06,  -,          2021-05-01, -,          -,          2030-01-01, t
                    2021-01-01, 2021-06,  2021-09-30, -,          -,          -,          2021-08-01, t
                    2021-01-01, 2021-06,  2021-09-30, 2021-05-01, 2021-07-31, 2021-05-01, 2021-08-15, t
                    2021-01-01, 2021-06,  2021-09-30, 2021-05-01, 2021-07-31, 2021-05-02, 2021-08-15, f
                    """)
    void a_term_ends_as_it_was_known(
            String from,
            @Nullable String until,
            @Nullable String term,
            @Nullable String announced,
            @Nullable String second,
            @Nullable String secondAnnounced,
            String day,
            String inForce)
            throws SQLException {
        SchemaDatabase.execute(
                application,
                "update commitment set applies_from = " + text(from) + ", applies_until = " + text(until)
                        + ", superseded_on = null, superseded_announced_on = null where id = 'zenda-peace/1.a'");
        if (term != null || announced != null) {
            announce(1, term, announced);
        }
        if (second != null) {
            announce(2, second, secondAnnounced);
        }

        assertThat(SchemaDatabase.rows(application, "select commitment_in_force('zenda-peace/1.a', '" + day + "')"))
                .containsExactly(inForce);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    2021-05,    -,          2021-05-30, t
                    2021-05,    -,          2021-05-31, f
                    2021-05-01, 2021-05-20, 2021-05-19, t
                    2021-05-01, 2021-05-20, 2021-05-20, f
                    2021-05-01, 2021-04-20, 2021-04-30, t
                    """)
    void a_duty_is_superseded_from_its_day_once_that_is_known(
            String on, @Nullable String announced, String day, String inForce) throws SQLException {
        SchemaDatabase.execute(
                application,
                "update commitment set applies_from = '2021-01-01', applies_until = null, superseded_on = " + text(on)
                        + ", superseded_announced_on = " + text(announced) + " where id = 'zenda-peace/1.a'");

        assertThat(SchemaDatabase.rows(application, "select commitment_in_force('zenda-peace/1.a', '" + day + "')"))
                .containsExactly(inForce);
    }

    private static void announce(int ordinal, @Nullable String until, @Nullable String announced) throws SQLException {
        SchemaDatabase.execute(
                application,
                "insert into commitment_term (agreement_id, commitment_id, ordinal, until_on, announced_on)"
                        + " values ('zenda-peace', 'zenda-peace/1.a', " + (100 + ordinal) + ", " + text(until) + ", "
                        + text(announced) + ")");
    }

    private static String text(@Nullable String value) {
        return value == null ? "null" : "'" + value + "'";
    }
}
