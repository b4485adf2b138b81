package org.clausetracker.status;

import java.util.List;
import org.clausetracker.finding.Standing;
import org.clausetracker.rule.CommitmentInput;
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
     * @param signatories slugs of those who signed the agreement as parties
     */
    boolean said(FindingInput finding, CommitmentInput duty, List<String> signatories) {
        return switch (name) {
            case ALL -> true;
            case INDEPENDENT -> finding.standingOn(duty, signatories) == Standing.INDEPENDENT;
            default -> finding.side().equals(name);
        };
    }
}
