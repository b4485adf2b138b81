package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.clausetracker.journal.EditByHand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What spans two tables and two transactions: a quotation and the text it is taken from. */
class QuotationTest {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Connection first;
    private Connection second;

    @BeforeAll
    static void fill() throws SQLException {
        SchemaDatabase.migrateAnew();
        try (Connection application = SchemaDatabase.asApplication()) {
            SchemaDatabase.fill(application);
        }
    }

    @BeforeEach
    void connect() throws SQLException {
        first = SchemaDatabase.asApplication();
        first.setAutoCommit(false);
        second = SchemaDatabase.asApplication();
        second.setAutoCommit(false);
        SchemaDatabase.execute(second, "set lock_timeout = '100ms'");
        EditByHand.begin(first);
        EditByHand.begin(second);
    }

    @AfterEach
    void disconnect() throws SQLException {
        first.rollback();
        first.close();
        second.rollback();
        second.close();
    }

    @Test
    void a_text_and_its_quotations_are_corrected_in_one_transaction() throws SQLException {
        SchemaDatabase.execute(first, "update statement set text = 'It denies it.' where id = 'S2'");
        SchemaDatabase.execute(first, "update finding set quotation_start = 3, quotation_end = 9 where id = 'F2'");
        SchemaDatabase.execute(first, "update finding set quotation = 'It', quotation_end = 2 where id = 'F3'");

        EditByHand.seal(first);
        SchemaDatabase.check(first);

        assertThat(SchemaDatabase.rows(first, "select id, quotation from finding where statement_id = 'S2' order by 1"))
                .containsExactly("F2|denies", "F3|It");
    }

    @Test
    void a_quotation_waits_for_a_change_of_the_text() throws SQLException {
        SchemaDatabase.execute(first, "update statement set text = 'Graustark denies it!' where id = 'S2'");

        assertThat(SchemaDatabase.refusal(
                                second,
                                "update finding set quotation = 'denies it.', quotation_end = 20 where id = 'F2'")
                        .getSQLState())
                .isEqualTo(LOCK_NOT_AVAILABLE);
    }

    @Test
    void a_change_of_the_text_waits_for_a_quotation() throws SQLException {
        SchemaDatabase.execute(
                first, "update finding set quotation = 'denies it.', quotation_end = 20 where id = 'F2'");

        assertThat(SchemaDatabase.refusal(second, "update statement set text = 'Graustark denies it!' where id = 'S2'")
                        .getSQLState())
                .isEqualTo(LOCK_NOT_AVAILABLE);
    }
}
