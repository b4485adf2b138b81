package org.clausetracker.journal;

/** What sort of change the author of an edit meant. */
public enum EditKind {
    /** Something that was not recorded before. */
    CREATE,
    /** What was recorded was wrong. A reason is demanded. */
    CORRECT,
    /** A source took back in public what it said. A reason is demanded. */
    RETRACT,
    /** A second person accepts, rejects or reopens. */
    REVIEW,
    /** A due day was set or moved. A reason is demanded. */
    MOVE_DEADLINE,
    /** A source or a report is graded otherwise. */
    REGRADE,
    /** Figures of the rule, or settings. A reason is demanded. */
    CONFIGURE,
    /** What was kept back becomes part of the record. */
    RELEASE,
    /** A bundle. */
    IMPORT,
    /** People, their keys and what they may do. */
    ACCESS,
    /** What time alone changed. */
    TIME
}
