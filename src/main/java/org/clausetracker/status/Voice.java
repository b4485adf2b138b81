package org.clausetracker.status;

import org.clausetracker.finding.ReporterRole;
import org.clausetracker.rule.FindingInput;

/**
 * Whose statements are listened to.
 *
 * @param name {@value #ALL}, {@value #INDEPENDENT}, or the slug of a side
 */
public record Voice(String name) {

    /** Everybody's statements. */
    public static final String ALL = "ALL";

    /** Statements of monitors and outsiders only. */
    public static final String INDEPENDENT = "INDEPENDENT";

    /** Everybody. */
    public static final Voice EVERYBODY = new Voice(ALL);

    /** Whether the name is one of the two that are no party's. */
    public boolean isNamedGroup() {
        return name.equals(ALL) || name.equals(INDEPENDENT);
    }

    boolean said(FindingInput finding) {
        return switch (name) {
            case ALL -> true;
            case INDEPENDENT ->
                finding.reporterRole() == ReporterRole.MONITOR || finding.reporterRole() == ReporterRole.OUTSIDER;
            default -> finding.side().equals(name);
        };
    }
}
