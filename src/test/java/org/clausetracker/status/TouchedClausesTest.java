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
    TimelineStore store;

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

        assertThat(store.on("touched", LocalDate.of(2021, 1, 10)).values())
                .extracting(TimelineRow::headline)
                .containsExactly(Headline.BREACHED);
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
