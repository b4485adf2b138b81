package org.clausetracker.party;

/**
 * Reliability of a reporter on the Admiralty scale, judged apart from its interest, which is its role and its side. One
 * step lower where only an encyclopedia, a forum or an untraced page carries the words.
 */
public enum SourceGrade {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable on this conflict. */
    D,
    /** Unreliable: such a finding never counts. */
    E,
    /** Cannot be judged. */
    F;

    /** Whether an independent voice of this grade can carry a verdict on its own. */
    public boolean isReliable() {
        return compareTo(C) <= 0;
    }
}
