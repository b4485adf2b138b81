package org.clausetracker.finding;

/** The place of the reporting party in relation to one agreement, as typed; {@link Standing} is what follows from it. */
public enum ReporterRole {
    /** A party to the agreement, its bodies and aligned media; also an ally that speaks with a side. */
    PARTY,
    /** A power that brokered the agreement and stands behind it, or the mediator of a press statement. */
    GUARANTOR,
    /** A body with a supervising mandate under that agreement. */
    MONITOR,
    /** Anybody else: international bodies, courts, NGOs, third states, other media. */
    OUTSIDER
}
