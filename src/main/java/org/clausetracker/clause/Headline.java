package org.clausetracker.clause;

/**
 * The status of a duty in one word. Declared worst first: where several duties are summed up, the worst of them wins.
 * The last five say that a duty is not being judged at all.
 */
public enum Headline {
    /** A breach is established and nothing established cured it. */
    BREACHED(Group.RED),
    /** Sources of equal standing contradict each other, or the parties read the duty differently. */
    CONTESTED(Group.AMBER),
    /** The deadline has passed and nobody claims fulfilment. */
    OVERDUE(Group.RED),
    /** A breach is claimed, not established, and nobody has answered. */
    ALLEGED_BREACH(Group.AMBER),
    /** Kept in part, or broken and then kept. */
    PARTIAL(Group.AMBER),
    /** Nothing says how things stand. */
    UNKNOWN(Group.GREY),
    /** Compliance is claimed, not established. */
    CLAIMED(Group.GREY),
    /** Begun, not finished, not yet due. */
    IN_PROGRESS(Group.BLUE),
    /** Not yet due and nothing reported. */
    PENDING(Group.BLUE),
    /** A lasting duty that recent, established reports say is kept. */
    COMPLYING(Group.GREEN),
    /** A one-off duty that is established as done. */
    FULFILLED(Group.GREEN),
    /** Laid aside for a time. */
    SUSPENDED(Group.NONE),
    /** Not yet owed: its term has not begun or its condition is not met. */
    NOT_IN_FORCE(Group.NONE),
    /** Its term is over; the last verdict is kept beside it. */
    ENDED(Group.NONE),
    /** Another duty took its place; the last verdict is kept beside it. */
    SUPERSEDED(Group.NONE),
    /** Nothing in it can be kept or broken. */
    NOT_ASSESSABLE(Group.NONE);

    private final Group group;

    Headline(Group group) {
        this.group = group;
    }

    /** The colour group it is drawn in. */
    public Group group() {
        return group;
    }

    /** Whether the duty is being judged: owed, in term and assessable. */
    public boolean isLive() {
        return group != Group.NONE;
    }
}
