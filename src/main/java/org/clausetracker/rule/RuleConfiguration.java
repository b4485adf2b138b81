package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the rule as an agreement sets them.
 *
 * @param validFrom first day asked about for which they hold, until the next version
 * @param rule version of the rule that they configure
 * @param windowDays replaces every commitment's own window; null: each commitment's own
 * @param stallDays replaces every commitment's own stall; null: each commitment's own
 * @param disputeDays days for which a dispute of interpretation counts
 */
public record RuleConfiguration(
        LocalDate validFrom, String rule, @Nullable Integer windowDays, @Nullable Integer stallDays, int disputeDays) {

    /** What holds for an agreement that sets nothing of its own. */
    static final RuleConfiguration PUBLISHED = new RuleConfiguration(
            LocalDate.of(1, 1, 1), StatusEngine.RULE, null, null, RuleParameters.PUBLISHED.disputeDays());

    /** The rule with these figures. */
    public StatusEngine engine() {
        return new StatusEngine(new RuleParameters(disputeDays));
    }

    private CommitmentInput applyTo(CommitmentInput commitment) {
        return commitment.withDays(
                windowDays == null ? commitment.windowDays() : windowDays,
                stallDays == null ? commitment.stallDays() : stallDays);
    }

    /** The clause with the agreement's figures in the place of each commitment's own. */
    public ClauseHistory applyTo(ClauseHistory clause) {
        if (windowDays == null && stallDays == null) {
            return clause;
        }
        return new ClauseHistory(
                clause.signatories(),
                clause.commitments().stream()
                        .map(c -> new CommitmentHistory(applyTo(c.commitment()), c.conditional(), c.metOn()))
                        .toList(),
                clause.findings());
    }

    /** The version that holds on a day, of versions in the order of their first days. */
    public static RuleConfiguration on(LocalDate day, List<RuleConfiguration> versions) {
        RuleConfiguration current = PUBLISHED;
        for (RuleConfiguration version : versions) {
            if (!version.validFrom().isAfter(day)) {
                current = version;
            }
        }
        return current;
    }
}
