package org.clausetracker.status;

import org.clausetracker.rule.Cause;

/** What happened on the day of a change. Of several on one day, the one that the headlines before and after name is told. */
public enum ChangeEvent {
    /** A statement became public. */
    STATEMENT_PUBLISHED(Cause.STATEMENT),
    /** The day came of an event that a statement tells of, published before it or, with hindsight, later. */
    EVENT_REACHED(Cause.STATEMENT),
    /** A report was publicly withdrawn. */
    REPORT_WITHDRAWN(Cause.RETRACTION),
    /** Another due day was announced in the place of the one that was known. */
    DEADLINE_MOVED(Cause.TERM),
    /** The due day was over. */
    DEADLINE_PASSED(Cause.TERM),
    /** A due day was announced where none was known. */
    DEADLINE_SET(Cause.TERM),
    /** The duty began to apply. */
    TERM_BEGAN(Cause.TERM),
    /** The condition of the duty was met. */
    CONDITION_MET(Cause.TERM),
    /** The duty was laid aside for a time. */
    SUSPENDED(Cause.TERM),
    /** The time for which the duty was laid aside was over. */
    SUSPENSION_ENDED(Cause.TERM),
    /** The term of the duty was over. */
    TERM_ENDED(Cause.TERM),
    /** The duty ended, or another took its place, or that it will became known. */
    SUPERSEDED(Cause.TERM),
    /** The text of the clause was changed, by a later wording or by another agreement. */
    WORDING_AMENDED(Cause.TERM),
    /** A reading of the duty became too old to count. */
    READING_LAPSED(Cause.SILENCE),
    /** A report of conduct became too old to count. */
    EVIDENCE_LAPSED(Cause.SILENCE),
    /** No report that counts came for so long after the duty began that nothing is known of it any more. */
    NOTHING_REPORTED(Cause.SILENCE);

    private final Cause cause;

    ChangeEvent(Cause cause) {
        this.cause = cause;
    }

    /** The cause that a change by this event has. */
    public Cause cause() {
        return cause;
    }
}
