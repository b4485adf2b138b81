package org.clausetracker.finding;

/** What a second person decided about a finding. */
public enum ReviewState {
    /** Not decided, or arguable, undated or doubtful: never moves a status. */
    PROPOSED,
    /** The reading holds; the finding counts. */
    ACCEPTED,
    /** The reading does not hold; kept, never counted. */
    REJECTED;

    /** Whether a finding in this state may move a status. */
    public boolean counts() {
        return this == ACCEPTED;
    }
}
