package org.clausetracker.status;

import org.clausetracker.rule.Concerned;
import org.clausetracker.rule.FindingInput;

/**
 * Whose statements are listened to.
 *
 * @param name {@value #ALL}, {@value #INDEPENDENT}, or the slug of a side
 */
public record Voice(String name) {

    /** Everybody's statements. */
    public static final String ALL = "ALL";

    /** Statements of monitors and outsiders who speak for nobody concerned, duty by duty. */
    public static final String INDEPENDENT = "INDEPENDENT";

    /** Everybody. */
    public static final Voice EVERYBODY = new Voice(ALL);

    /** Whether the name is one of the two that are no party's. */
    public boolean isNamedGroup() {
        return name.equals(ALL) || name.equals(INDEPENDENT);
    }

    boolean isEverybody() {
        return name.equals(ALL);
    }

    /**
     * Whether a finding about a duty is one of this voice.
     *
     * @param concerned those with a stake in the duty: whoever speaks for one of them is not independent, whatever its role
     */
    boolean said(FindingInput finding, Concerned concerned) {
        return switch (name) {
            case ALL -> true;
            case INDEPENDENT -> concerned.roleOf(finding).isIndependent();
            default -> finding.side().equals(name);
        };
    }
}
