package org.clausetracker.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @CsvSource({
        "08001, AWAY",
        "08004, AWAY",
        "57P03, AWAY",
        "08000, CUT",
        "08003, CUT",
        "08006, CUT",
        "57P01, CUT",
        "57P02, CUT",
        "25P03, CUT",
        "25P04, CUT",
        "53000, FULL",
        "53100, FULL",
        "53200, FULL",
        "53300, FULL",
        "57014, SLOW",
        "55P03, SLOW"
    })
    void the_state_of_the_database_tells_how_it_fails(String state, Outage outage) {
        assertThat(Outage.of(new SQLException("it fails", state))).contains(outage);
    }

    @Test
    void a_statement_that_was_cancelled_for_a_caller_is_no_outage() {
        assertThat(Outage.of(new SQLException("ERROR: canceling statement due to user request", "57014")))
                .contains(Outage.CANCELLED);
        assertThat(Outage.of(new SQLException("ERROR: canceling statement due to statement timeout", "57014")))
                .contains(Outage.SLOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "40001", "22P02", "25006", "57000"})
    void other_states_are_faults(String state) {
        assertThat(Outage.of(new SQLException("it fails", state))).isEmpty();
    }

    @Test
    void a_pool_that_lends_no_connection_in_time_is_full() {
        assertThat(Outage.of(new SQLException("Sorry, acquisition timeout!"))).contains(Outage.FULL);
        assertThat(Outage.of(new SQLException(
                        "Acquisition timeout while waiting for new connection", new TimeoutException())))
                .contains(Outage.FULL);
        assertThat(Outage.of(new SQLException("Connection acquired without transaction.")))
                .isEmpty();
    }

    @Test
    void a_pool_that_gives_up_waiting_for_a_connection_interrupts_the_driver() {
        assertThat(Outage.of(new SQLException(
                        "Something unusual has occurred to cause the driver to fail.",
                        "99999",
                        new IllegalStateException("Interrupted while attempting to connect."))))
                .contains(Outage.AWAY);
        assertThat(Outage.of(new SQLException("Something unusual has occurred.", "99999")))
                .isEmpty();
    }

    @Test
    void it_is_found_however_deep_it_is_wrapped() {
        SQLException cut =
                new SQLException("An I/O error occurred", "08006", new SocketTimeoutException("Read timed out"));
        IllegalStateException uncommitted = new IllegalStateException("Could not commit transaction.");
        uncommitted.addSuppressed(new IllegalStateException(cut));
        BatchUpdateException batch = new BatchUpdateException("Batch entry 0", "23505", new int[0]);
        batch.setNextException(cut);

        assertThat(Outage.of(new JDBCConnectionException("could not prepare statement", cut, "select 1")))
                .contains(Outage.CUT);
        assertThat(Outage.of(new CompletionException(new IllegalStateException("the clauses cannot be read", cut))))
                .contains(Outage.CUT);
        assertThat(Outage.of(uncommitted)).contains(Outage.CUT);
        assertThat(Outage.of(batch)).contains(Outage.CUT);
    }

    @Test
    void failures_that_cause_each_other_end_somewhere() {
        IllegalStateException first = new IllegalStateException("first");
        IllegalStateException second = new IllegalStateException("second", first);
        first.initCause(second);

        assertThat(Outage.of(second)).isEmpty();
    }
}
