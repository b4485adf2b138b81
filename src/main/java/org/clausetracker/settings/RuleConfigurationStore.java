package org.clausetracker.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** Keeps the figures of the rule that agreements set. */
@ApplicationScoped
class RuleConfigurationStore {

    private static final String READ =
            """
            select r.agreement_id, r.valid_from, r.rule, r.window_days, r.stall_days, r.dispute_days, r.version, r.note
              from rule_configuration r where r.agreement_id = ?""";

    private static final String REPLACE =
            """
            update rule_configuration set rule = ?, window_days = ?::int, stall_days = ?::int, dispute_days = ?, note = ?
             where agreement_id = ? and valid_from = ?""";

    private static final String ENTER =
            """
            insert into rule_configuration (rule, window_days, stall_days, dispute_days, note, agreement_id, valid_from)
            values (?, ?::int, ?::int, ?, ?, ?, ?)""";

    private static final String FAILURE = "the figures of the rule cannot be read";

    private final Database database;

    RuleConfigurationStore(Database database) {
        this.database = database;
    }

    /** Those that hold from a day on; empty where none begin to. */
    Optional<RuleConfigurationDetail> find(String agreement, LocalDate validFrom) {
        return database.first(
                FAILURE,
                Query.of(READ + " and r.valid_from = ?", agreement, validFrom),
                RuleConfigurationStore::detail);
    }

    /**
     * Those of an agreement, the first ones first.
     *
     * @param after only those that hold from a later day on; null: all
     * @param most how many
     */
    List<RuleConfigurationDetail> list(String agreement, @Nullable LocalDate after, int most) {
        return database.list(
                FAILURE,
                Query.of(
                        READ + " and r.valid_from > coalesce(?::date, date '-infinity') order by r.valid_from limit ?",
                        agreement,
                        after,
                        most),
                RuleConfigurationStore::detail);
    }

    private static RuleConfigurationDetail detail(ResultSet row) throws SQLException {
        return new RuleConfigurationDetail(
                row.getString("agreement_id"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("rule"),
                row.getObject("window_days", Integer.class),
                row.getObject("stall_days", Integer.class),
                row.getInt("dispute_days"),
                row.getInt("version"),
                row.getString("note"));
    }

    /** Sets figures within an open edit. */
    void put(String agreement, RuleConfiguration figures, String reason) {
        database.connected(
                "the figures of the rule cannot be stored", connection -> put(connection, agreement, figures, reason));
    }

    private static int put(Connection connection, String agreement, RuleConfiguration figures, String reason)
            throws SQLException {
        @Nullable
        Object[] values = {
            figures.rule(),
            figures.windowDays(),
            figures.stallDays(),
            figures.disputeDays(),
            reason,
            agreement,
            figures.validFrom()
        };
        int replaced = Query.of(REPLACE, values).update(connection);
        return replaced > 0 ? replaced : Query.of(ENTER, values).update(connection);
    }
}
