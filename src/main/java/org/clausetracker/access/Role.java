package org.clausetracker.access;

/** What a person does in an agreement, or in all of them. A person may have several roles, and may what any of them may. */
public enum Role {

    /** Reads what is not public. */
    READER,

    /** Enters and corrects what was said, and what it says about a clause. */
    EDITOR,

    /** Decides about what others entered, and enters too. */
    REVIEWER,

    /** Looks after people, agreements and imports. Decides nothing about findings without being a reviewer too. */
    ADMIN
}
