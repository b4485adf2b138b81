package org.clausetracker.rule;

/** Why a headline changed, or will change if nothing more is said (section 6 of the rule). */
public enum Cause {
    /** A statement became public, or what was told ahead happened. */
    STATEMENT,
    /** A report was publicly withdrawn. */
    RETRACTION,
    /**
     * A first day, a suspension or a supersession began, a due day, a term or a suspension passed, or one of these days
     * became known.
     */
    TERM,
    /** Nothing was said for so long that the evidence no longer speaks for the day. */
    SILENCE
}
