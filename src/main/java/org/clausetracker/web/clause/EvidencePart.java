package org.clausetracker.web.clause;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.FindingSummary;

/** On which side of the question a finding stands. */
public enum EvidencePart {
    /** Says that a duty was broken or left undone. */
    AGAINST("red"),
    /** Says that a duty was kept, or denies a breach. */
    FOR("green"),
    /** Says what a duty means. */
    READING("amber"),
    /** Moves no status: a promise, a threat or context, what nobody accepted, and what the rule leaves out. */
    UNCOUNTED("grey");

    private final String tone;

    EvidencePart(String tone) {
        this.tone = tone;
    }

    /** The name of its colours in the style sheet. */
    public String tone() {
        return tone;
    }

    /** The name of its place on the page. */
    public String anchor() {
        return "evidence-" + name().toLowerCase(Locale.ROOT);
    }

    /** @param excluded ids of the findings that the rule leaves out */
    static EvidencePart of(FindingSummary finding, Set<String> excluded) {
        if (!finding.reviewState().counts() || excluded.contains(finding.id())) {
            return UNCOUNTED;
        }
        if (finding.kind() == FindingKind.BREACH) {
            return AGAINST;
        }
        if (finding.kind() == FindingKind.INTERPRETATION_DISPUTE) {
            return READING;
        }
        return finding.kind().favoursObligor() ? FOR : UNCOUNTED;
    }

    /** Those of one part. */
    Collection<FindingSummary> among(Collection<FindingSummary> findings, Set<String> excluded) {
        return findings.stream()
                .filter(finding -> of(finding, excluded) == this)
                .toList();
    }
}
