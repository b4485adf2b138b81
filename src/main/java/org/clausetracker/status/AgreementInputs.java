package org.clausetracker.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausetracker.rule.ClauseHistory;
import org.clausetracker.rule.RuleConfiguration;
import org.clausetracker.rule.StatusCase;

/**
 * What the rule weighs about the clauses of one agreement, as this database holds it or once held it.
 *
 * @param clauses by label, in the agreement's order
 * @param configurations versions of the agreement's figures, in the order of their first days
 */
record AgreementInputs(Map<String, ClauseHistory> clauses, List<RuleConfiguration> configurations) {

    RuleConfiguration configuration(LocalDate asOf) {
        return RuleConfiguration.on(asOf, configurations);
    }

    /** One clause under the figures that hold on a day. */
    ClauseHistory clause(String label, LocalDate asOf) {
        ClauseHistory clause = clauses.get(label);
        if (clause == null) {
            throw new IllegalStateException("clause " + label + " was not loaded");
        }
        return configuration(asOf).applyTo(clause);
    }

    /** What is asked of the rule about one clause; nothing can be said of one that was not recorded. */
    StatusCase question(String label, Clocks clocks) {
        return clocks.question(clauses.containsKey(label) ? clause(label, clocks.asOf()) : ClauseHistory.EMPTY);
    }
}
