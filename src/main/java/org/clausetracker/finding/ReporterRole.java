package org.clausetracker.finding;

/** The place of the reporting party in relation to one agreement. */
public enum ReporterRole {
    /** A party to the agreement, its bodies and aligned media; also an ally that speaks with a side. */
    PARTY,
    /** A power that brokered the agreement and stands behind it, or the mediator of a press statement. */
    GUARANTOR,
    /** A body with a supervising mandate under that agreement. */
    MONITOR,
    /** Anybody else, independent of the sides: international bodies, courts, NGOs, third states, independent media. */
    OUTSIDER;

    /** Whether such a reporter has no stake of its own in what it reports. */
    public boolean isIndependent() {
        return this == MONITOR || this == OUTSIDER;
    }
}
