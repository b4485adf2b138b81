package org.clausetracker.clause;

/**
 * The status of a duty in one word. Declared worst first: where several duties are summed up, the worst of them wins.
 * The last five say that a duty is not being judged at all.
 */
public enum Headline {
    /** Reports establish that a party broke it, and none that this was made good. */
    BREACHED(Group.RED),
    /** What is said about it conflicts, or the duty is read differently. */
    CONTESTED(Group.AMBER),
    /**
     * The due day has passed; somebody says it was left undone or done only in part, and no report that counts says it was
     * done.
     */
    OVERDUE(Group.RED),
    /** Somebody says a party broke it; it is not established, and no answer counts today. */
    ALLEGED_BREACH(Group.AMBER),
    /** Established: kept in part, or broken and then kept. */
    PARTIAL(Group.AMBER),
    /** The due day has passed and no report that counts says whether it was done. Nobody is accused. */
    UNREPORTED(Group.GREY),
    /** No report that counts says how things stand today. */
    UNKNOWN(Group.GREY),
    /** Somebody says it is kept, in full or in part; it is not established. */
    CLAIMED(Group.GREY),
    /** Done in part; no due day has passed. */
    IN_PROGRESS(Group.BLUE),
    /** No due day has passed, and no report that counts says it was done or broken. */
    PENDING(Group.BLUE),
    /** Recent reports establish that it is kept. */
    COMPLYING(Group.GREEN),
    /** Reports establish that it was done. */
    FULFILLED(Group.GREEN),
    /** Laid aside for a time. */
    SUSPENDED(Group.NONE),
    /** Not yet owed: its term has not begun or its condition is not met. */
    NOT_IN_FORCE(Group.NONE),
    /** Its term is over; the last verdict is kept beside it. */
    ENDED(Group.NONE),
    /** It ended, or another duty took its place; the last verdict is kept beside it. */
    SUPERSEDED(Group.NONE),
    /** Nothing in it can be kept or broken; of a clause also: no commitment of it is recorded yet. */
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

    /** Whether something on record says how things stand; where nothing does, nobody is credited or accused. */
    public boolean isKnown() {
        return this != UNREPORTED && this != UNKNOWN;
    }
}
