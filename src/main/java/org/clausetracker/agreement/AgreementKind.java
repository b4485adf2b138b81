package org.clausetracker.agreement;

/** What sort of document an agreement is. */
public enum AgreementKind {
    /** Truce or armistice, signed or announced. */
    CEASEFIRE,
    /** Text issued jointly by the parties. */
    JOINT_STATEMENT,
    /** Mediator's account of what leaders agreed, or a statement after a meeting. */
    PRESS_STATEMENT,
    /** Signed and ratified treaty. */
    TREATY,
    /** Memorandum between bodies. */
    MEMORANDUM,
    /** Political declaration. */
    DECLARATION
}
