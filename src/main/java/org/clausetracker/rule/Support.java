package org.clausetracker.rule;

import java.util.List;

/** How well a set of findings of one kind is supported (section 3 of the rule). */
enum Support {
    /** Nobody says so. */
    NONE,
    /** Only weak voices say so. */
    CLAIMED,
    /** A strong voice says so, or weak voices corroborate each other. */
    ESTABLISHED;

    static Support of(List<WeighedFinding> findings) {
        if (findings.isEmpty()) {
            return NONE;
        }
        for (WeighedFinding finding : findings) {
            if (finding.isStrong()) {
                return ESTABLISHED;
            }
        }
        return Corroboration.isFoundIn(findings) ? ESTABLISHED : CLAIMED;
    }

    static boolean isEstablished(List<WeighedFinding> findings) {
        return of(findings) == ESTABLISHED;
    }
}
