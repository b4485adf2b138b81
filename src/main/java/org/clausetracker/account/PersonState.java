package org.clausetracker.account;

/** Whether a person may log in. */
public enum PersonState {

    /** Was invited and has not set a password yet. */
    INVITED,

    /** May log in. */
    ACTIVE,

    /** May not log in any more; what the person wrote stays. */
    SUSPENDED
}
