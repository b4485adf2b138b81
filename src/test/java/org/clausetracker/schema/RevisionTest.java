package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.clausetracker.journal.EditByHand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every write raises the revisions of what it can change in an answer, and only these. */
class RevisionTest {

    private static final String REVISIONS = "select scope, number from revision order by scope";

    private Connection application;

    @BeforeAll
    static void migrate() throws SQLException {
        SchemaDatabase.migrateAnew();
        try (Connection filling = SchemaDatabase.asApplication()) {
            SchemaDatabase.fill(filling);
        }
    }

    @BeforeEach
    void open() throws SQLException {
        application = SchemaDatabase.asApplication();
        application.setAutoCommit(false);
    }

    @AfterEach
    void discard() throws SQLException {
        application.rollback();
        application.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update party set note = 'Seen.' where slug = 'ruritania'              | all
                    update clause set heading = 'Another' where agreement_id = 'zenda-peace' | zenda-peace
                    update agreement set place = 'Strelsau' where slug = 'zenda-peace'    | zenda-peace
                    update deadline set basis = 'Another' where agreement_id = 'zenda-peace' | zenda-peace
                    update commitment_term set until_on = '2030' where agreement_id = 'zenda-peace' | zenda-peace
                    delete from coverage_note where agreement_id = 'zenda-peace'          | zenda-peace
                    delete from translation                                               | all
                    insert into translated_name (kind, subject, english, ordinal, reviewed, spellings) values ('PARTY', 'x', 'X', 2, false, '{}') | all
                    delete from place_usage                                               | nothing
                    update codebook_entry set definition = 'Another'                      | none
                    """)
    void write_raises_the_revisions_it_can_change(String write, String raised) throws SQLException {
        List<String> before = SchemaDatabase.rows(application, REVISIONS);

        EditByHand.begin(application);
        SchemaDatabase.execute(application, write);
        EditByHand.seal(application);
        SchemaDatabase.check(application);

        List<String> expected = before.stream()
                .map(row -> row.split("\\|"))
                .map(row -> {
                    boolean rises = (row[0].equals("*") && !raised.equals("nothing"))
                            || raised.equals("all")
                            || row[0].equals(raised);
                    return row[0] + "|" + (Long.parseLong(row[1]) + (rises ? 1 : 0));
                })
                .toList();
        assertThat(SchemaDatabase.rows(application, REVISIONS)).isEqualTo(expected);
    }

    @Test
    void an_answer_kept_outside_of_an_edit_raises_the_revision_of_its_agreement_at_commit() throws SQLException {
        List<String> before = SchemaDatabase.rows(application, REVISIONS);

        SchemaDatabase.execute(
                application,
                "update clause_current set next_change_on = null, next_change_to = null where agreement_id = 'zenda-peace'");
        assertThat(SchemaDatabase.rows(application, REVISIONS)).isEqualTo(before);
        SchemaDatabase.check(application);

        assertThat(SchemaDatabase.rows(
                        application,
                        "select scope, number from revision where scope not in ('*', 'zenda-peace') order by scope"))
                .containsExactlyElementsOf(before.stream()
                        .filter(row -> !row.startsWith("*") && !row.startsWith("zenda-peace"))
                        .toList());
        assertThat(SchemaDatabase.rows(application, REVISIONS))
                .doesNotContainAnyElementsOf(before.stream()
                        .filter(row -> row.startsWith("*") || row.startsWith("zenda-peace"))
                        .toList());
    }

    @Test
    void two_writes_of_one_transaction_raise_a_revision_once() throws SQLException {
        List<String> before = SchemaDatabase.rows(application, "select number from revision where scope = '*'");

        SchemaDatabase.edit(application, "update clause set heading = 'One'");
        SchemaDatabase.edit(application, "update clause set heading = 'Two'");

        assertThat(SchemaDatabase.rows(application, "select number - 1 from revision where scope = '*'"))
                .isEqualTo(before);
    }

    @Test
    void the_application_raises_revisions_in_no_other_way() throws SQLException {
        for (String write : List.of(
                "update revision set number = 9",
                "insert into revision (scope) values ('mine')",
                "delete from revision",
                "select raise_revisions(array['zenda-peace'])")) {
            assertThat(SchemaDatabase.refusal(application, write).getSQLState())
                    .as(write)
                    .isEqualTo("42501");
        }
    }
}
