package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.clausetracker.journal.EditByHand;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * A database of the schema before the ledger gets it while operators wait: 30,000 findings in the build, 150,000 in the
 * profile {@code long}, in less than a minute. What was recorded before has no edit, and is corrected as everything else.
 */
class LedgerUpgradeIT {

    private static final Logger LOG = Logger.getLogger(LedgerUpgradeIT.class);
    private static final int FINDINGS = 1_500 * Integer.getInteger("large.bundle.thousands", 20);

    @Test
    void a_filled_database_gets_the_ledger_within_a_minute_and_goes_on() throws SQLException {
        SchemaDatabase.migrations().load().clean();
        SchemaDatabase.migrateAsAt("029");
        try (Connection application = SchemaDatabase.asApplication()) {
            SchemaDatabase.execute(application, SchemaDatabase.resource("rows_at_v010.sql"));
            SchemaDatabase.execute(
                    application,
                    """
                    insert into statement (id, source_id, record_type, mode, text, stated_on)
                    select 'U' || n, 'herald-1', 'REPORT', 'VERBATIM', 'It was seen.', '2021-04-01' from generate_series(1, %1$d) n;
                    insert into finding (id, statement_id, agreement_id, clause_label, kind, alternatives, reporter_id, reporter_role,
                        source_grade, item_grade, fit, quotation, quotation_start, quotation_end, ongoing, review_state)
                    select 'U' || n, 'U' || n, 'zenda-peace', '2', 'BREACH', '{}', 'zenda-herald', 'OUTSIDER', 'B', 2, 'DIRECT',
                           'seen', 7, 11, false, 'PROPOSED' from generate_series(1, %1$d) n;
                    insert into finding_about (agreement_id, finding_id, party_id, ordinal)
                    select 'zenda-peace', 'U' || n, 'graustark', 1 from generate_series(1, %1$d) n"""
                            .formatted(FINDINGS));
            SchemaDatabase.execute(
                    application, "update finding set review_state = 'ACCEPTED' where id in ('U1', 'U2')");

            long began = System.nanoTime();
            SchemaDatabase.migrations().load().migrate();
            Duration took = Duration.ofNanos(System.nanoTime() - began);

            LOG.infof("A database with %d findings was migrated in %d ms", FINDINGS, took.toMillis());
            assertThat(took).isLessThan(Duration.ofMinutes(1));
            EditByHand.write(application, "update finding set review_state = 'REJECTED' where id in ('U2', 'U3')");
            assertThat(
                            SchemaDatabase.rows(
                                    application,
                                    """
                            select id, review_state, version, edit_id is null, superseded_at is null, superseded_by_edit is null
                              from finding_recorded where id in ('U1', 'U2', 'U3') order by id, recorded_at"""))
                    .containsExactly(
                            "U1|PROPOSED||t|f|t",
                            "U1|ACCEPTED|1|t|t|t",
                            "U2|PROPOSED||t|f|t",
                            "U2|ACCEPTED|1|t|f|f",
                            "U2|REJECTED|2|f|t|t",
                            "U3|PROPOSED|1|t|f|f",
                            "U3|REJECTED|2|f|t|t");
            assertThat(SchemaDatabase.rows(
                            application, "select kind, record_id, position from change_told order by position"))
                    .containsExactly("finding.rejected|U2|1", "finding.rejected|U3|2");
            assertThat(SchemaDatabase.rows(
                            application,
                            "select sum(findings) from finding_month where agreement_id = 'zenda-peace' and clause_label = '2'"
                                    + " and clock = 'STATED' and about = '*'"))
                    .containsExactly(String.valueOf(FINDINGS));
        }
    }
}
