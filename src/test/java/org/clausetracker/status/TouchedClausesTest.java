package org.clausetracker.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausetracker.clause.Headline;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.journal.EditByHand;
import org.clausetracker.journal.EditDraft;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Edits;
import org.clausetracker.journal.Via;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every clause that an edit touches is computed in it, from the first day that can differ, and no other. */
@QuarkusTest
@TestProfile(ChangesData.class)
class TouchedClausesTest {

    private static final EditDraft REVIEW = EditDraft.of("operator", Via.OPERATOR, EditKind.REVIEW);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    AgroalDataSource database;

    @Inject
    BundleImportService imports;

    @Inject
    Edits edits;

    @Inject
    KeptStatuses kept;

    @Test
    void a_row_that_a_later_transaction_wrote_meanwhile_is_not_missed() {
        EvidenceBundle bundle = new EvidenceBundle("touched", "UTC");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("one", "a", "2021-01-10", finding -> finding.put("reviewState", "PROPOSED"));
        imports.load(bundle.json(), "test");

        QuarkusTransaction.requiringNew().run(() -> {
            execute("select now()");
            QuarkusTransaction.requiringNew()
                    .run(() -> edit("update finding set rationale = 'Meanwhile.' where agreement_id = 'touched'"));
            edit("update finding set review_state = 'ACCEPTED' where agreement_id = 'touched'");
        });

        assertThat(kept.on("touched", LocalDate.of(2021, 1, 10)).values())
                .extracting(TimelineRow::headline)
                .containsExactly(Headline.BREACHED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    update finding set review_state = 'REJECTED' where id = 'F-%1$s-one'                                    | 1 2021-01-10
                    update finding set retracted_on = '2022' where id = 'F-%1$s-one'                                        | 1 2021-01-10
                    update finding set rationale = 'Another.' where id = 'F-%1$s-one'                                       | -
                    update finding set kind = 'CONTEXT' where id = 'F-%1$s-one'                                             | 1 2021-01-10
                    update finding set clause_label = '2', commitment_id = null where id = 'F-%1$s-one'                     | 1 2021-01-10, 2 2021-01-10
                    delete from finding_about where finding_id = 'F-%1$s-one'                                               | 1 2021-01-10
                    update statement set stated_on = '2020-12' where id = '%1$s-one'                                    | 1 2020-12-31
                    update statement set stated_on = null where id = '%1$s-one'                                         | 1 2021-01-10
                    update statement set note = 'Seen.' where id = '%1$s-one'                                           | -
                    update statement set origin_id = '%1$s-two' where id = '%1$s-one'                                 | 1 2021-01-10
                    update source set published_on = '2021-02-01' where id = '%1$s-source'                                | 1 2021-02-01
                    update source set title = 'Another' where id = '%1$s-source'                                          | -
                    update party set name = 'Another' where slug = '%1$s-monitor'                                         | -
                    insert into commitment_beneficiary (agreement_id, commitment_id, party_id, ordinal) values ('%1$s', '%1$s/1.a', '%1$s-monitor', 1) | 1 0001-01-01
                    insert into agreement_party (agreement_id, party_id, role, ordinal) values ('%1$s', '%1$s-monitor', 'SIGNATORY', 1) | 1 0001-01-01, 2 0001-01-01
                    update agreement set zone = 'Asia/Baku' where slug = '%1$s'                                           | 1 0001-01-01, 2 0001-01-01
                    update agreement set effective_at = '2020-11-09T21:00:00Z' where slug = '%1$s'                        | 1 0001-01-01, 2 0001-01-01
                    update agreement set title = 'Another' where slug = '%1$s'                                            | -
                    update clause set heading = 'Another' where agreement_id = '%1$s' and label = '2'                     | 2 0001-01-01
                    update commitment set window_days = 11 where id = '%1$s/1.a'                                          | 1 0001-01-01
                    insert into deadline (agreement_id, commitment_id, announced_on, due, basis) values ('%1$s', '%1$s/1.a', '2021-03', '2022', 'x') | 1 2021-03-31
                    insert into commitment_term (agreement_id, commitment_id, ordinal, until_on, announced_on) values ('%1$s', '%1$s/1.a', 1, '2024', '2021-04-01') | 1 2021-04-01
                    insert into commitment_term (agreement_id, commitment_id, ordinal, until_on) values ('%1$s', '%1$s/1.a', 1, '2024') | 1 0001-01-01
                    insert into suspension (agreement_id, commitment_id, ordinal, suspended_from) values ('%1$s', '%1$s/1.a', 1, '2021-05') | 1 2021-05-31
                    insert into suspension (agreement_id, commitment_id, ordinal, suspended_from, announced_on) values ('%1$s', '%1$s/1.a', 1, '2021-05', '2021-04-07') | 1 2021-04-07
                    insert into rule_configuration (agreement_id, valid_from, rule, note) values ('%1$s', '2021-06-01', '1.1.0', 'x') | 1 2021-06-01, 2 2021-06-01
                    """)
    void touches_these_clauses_from_these_days(String write, String touched) throws SQLException {
        String slug = "touched-" + NUMBER.incrementAndGet();
        EvidenceBundle bundle = new EvidenceBundle(slug, "UTC");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("one", "a", "2021-01-10", finding -> {});
        bundle.finding("two", "a", "2021-03-10", finding -> {});
        imports.load(bundle.json(), "test");
        try (Connection connection = database.getConnection()) {
            EditByHand.write(
                    connection,
                    "insert into clause (agreement_id, label, ordinal, editorial_label) values ('" + slug
                            + "', '2', 2, false);"
                            + " delete from commitment_beneficiary where agreement_id = '" + slug
                            + "'; delete from agreement_party where agreement_id = '" + slug + "'");
            if (write.startsWith("update source set published")) {
                EditByHand.write(connection, "update statement set stated_on = null where id = '" + slug + "-one'");
            }
            connection.setAutoCommit(false);
            EditByHand.begin(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute(write.formatted(slug));
                List<String> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery(
                        "select clause_label || ' ' || from_day from settle_edit() where agreement_id = '" + slug
                                + "'")) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
                assertThat(String.join(", ", found)).isEqualTo(touched == null ? "" : touched);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    @Test
    void an_edit_that_writes_nothing_computes_nothing() {
        assertThat(edits.write(REVIEW, List.of(), edit -> "done").changed()).isEmpty();
    }

    private void edit(String sql) {
        edits.write(REVIEW, List.of("touched"), edit -> {
            execute(sql);
            return true;
        });
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
