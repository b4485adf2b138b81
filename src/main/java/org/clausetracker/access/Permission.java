package org.clausetracker.access;

import java.util.Optional;

/** One thing that not everybody may do. What each role may is decided here and nowhere else. */
public enum Permission {

    /** To see who one is for this service: everybody who is known, by session or by key. */
    KNOW_ONESELF,

    /** To change one's own password, sessions and keys: everybody who has logged in, and no key. */
    OWN_ACCOUNT,

    /** To read what is private. */
    READ_PRIVATE,

    /** To take out whole tables. */
    EXPORT,

    /** To enter, correct, propose and try out what was said, and what it says about a clause. */
    EDIT,

    /** To decide about findings, never about one's own. */
    DECIDE,

    /** To change agreements, clauses, commitments and deadlines. */
    STRUCTURE,

    /** To set an agreement's figures of the rule, and what of it a second person decides. */
    CONFIGURE,

    /** To import what counts at once, without anybody's decision. */
    IMPORT_ACCEPTED,

    /** To read the audit with names. */
    AUDIT,

    /** To invite people, give them roles, suspend them. */
    MANAGE_PEOPLE;

    /** Whether it comes with a role. */
    boolean comesWith(Role role) {
        return switch (this) {
            case KNOW_ONESELF, OWN_ACCOUNT, READ_PRIVATE, EXPORT -> true;
            case EDIT -> role == Role.EDITOR || role == Role.REVIEWER;
            case DECIDE -> role == Role.REVIEWER;
            case STRUCTURE -> role != Role.READER;
            case CONFIGURE, IMPORT_ACCEPTED, AUDIT, MANAGE_PEOPLE -> role == Role.ADMIN;
        };
    }

    /** Whether everybody has it who is known, whatever their roles. */
    boolean needsNoRole() {
        return this == KNOW_ONESELF || this == OWN_ACCOUNT;
    }

    /** Whether it is about the whole instance, so that a role in one agreement does not give it. */
    boolean isOfTheInstance() {
        return this == MANAGE_PEOPLE || this == IMPORT_ACCEPTED;
    }

    /** The scope that a key needs for it; empty when none will do. */
    Optional<KeyScope> scope() {
        return switch (this) {
            case OWN_ACCOUNT, KNOW_ONESELF -> Optional.empty();
            case READ_PRIVATE -> Optional.of(KeyScope.READ);
            case EXPORT -> Optional.of(KeyScope.EXPORT);
            case EDIT, STRUCTURE -> Optional.of(KeyScope.WRITE);
            case DECIDE -> Optional.of(KeyScope.REVIEW);
            case CONFIGURE, IMPORT_ACCEPTED, AUDIT, MANAGE_PEOPLE -> Optional.of(KeyScope.ADMIN);
        };
    }
}
