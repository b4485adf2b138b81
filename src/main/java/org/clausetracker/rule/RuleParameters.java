package org.clausetracker.rule;

/**
 * What the rule leaves to configuration beside the two figures that every commitment carries.
 *
 * @param disputeDays days for which a dispute of interpretation counts after it was stated, unless it is withdrawn
 */
public record RuleParameters(int disputeDays) {

    /** Days for which an observation of a continuing duty speaks for today, where nothing else is said. */
    static final int DEFAULT_WINDOW_DAYS = 90;

    /** Days of silence after which a one-off duty without a deadline is unknown, where nothing else is said. */
    public static final int DEFAULT_STALL_DAYS = 365;

    /** The parameters the published rule names. */
    public static final RuleParameters PUBLISHED = new RuleParameters(730);

    /** @throws IllegalArgumentException when the figure is not 1 to 36,525 */
    public RuleParameters {
        Figure.DISPUTE_DAYS.check(disputeDays, "disputeDays");
    }
}
