package org.clausetracker.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.clausetracker.clause.Headline;
import org.clausetracker.imports.BundleImportService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every clause that a transaction writes to is computed in it, and no other. */
@QuarkusTest
@TestProfile(ChangesData.class)
class TouchedClausesTest {

    @Inject
    AgroalDataSource database;

    @Inject
    BundleImportService imports;

    @Inject
    TimelineKeeper keeper;

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
                    .run(() -> execute("update finding set rationale = 'Meanwhile.' where agreement_id = 'touched'"));
            execute("update finding set review_state = 'ACCEPTED' where agreement_id = 'touched'");

            assertThat(keeper.refreshTouched()).isEqualTo(1);
        });

        assertThat(kept.on("touched", LocalDate.of(2021, 1, 10)).values())
                .extracting(TimelineRow::headline)
                .containsExactly(Headline.BREACHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into commitment_beneficiary (agreement_id, commitment_id, party_id, ordinal) values ('touched-also', 'touched-also/1.a', 'touched-also-monitor', 1)",
                "delete from commitment_beneficiary where commitment_id = 'touched-also/1.a'",
                "insert into agreement_party (agreement_id, party_id, role, ordinal) values ('touched-also', 'touched-also-monitor', 'SIGNATORY', 1)",
                "delete from agreement_party where agreement_id = 'touched-also'",
                "update source set published_on = '2021-02-01' where id = 'touched-also-source'"
            })
    void what_makes_a_speaker_dependent_and_what_stands_in_for_a_day_count_too(String write) {
        EvidenceBundle bundle = new EvidenceBundle("touched-also", "UTC");
        bundle.commitment("a", "CONTINUING");
        bundle.finding("one", "a", "2021-01-10", finding -> {});
        imports.load(bundle.json(), "test");
        QuarkusTransaction.requiringNew().run(() -> {
            execute("delete from commitment_beneficiary where commitment_id = 'touched-also/1.a'");
            execute("delete from agreement_party where agreement_id = 'touched-also'");
            if (write.startsWith("delete from commitment")) {
                execute("insert into commitment_beneficiary (agreement_id, commitment_id, party_id, ordinal)"
                        + " values ('touched-also', 'touched-also/1.a', 'touched-also-monitor', 1)");
            }
            if (write.startsWith("delete from agreement")) {
                execute("insert into agreement_party (agreement_id, party_id, role, ordinal)"
                        + " values ('touched-also', 'touched-also-monitor', 'SIGNATORY', 1)");
            }
        });

        QuarkusTransaction.requiringNew().run(() -> {
            execute(write);
            assertThat(keeper.refreshTouched()).isEqualTo(1);
        });
    }

    @Test
    void a_transaction_that_writes_nothing_computes_nothing() {
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(keeper.refreshTouched()).isZero());
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
