package org.clausetracker.intake;

/** What a note is for. */
public enum NoteKind {
    /** For this the bundle was refused. */
    ERROR,
    /** It contradicts itself, or will not count; it was stored all the same. */
    WARNING,
    /** A record was changed by hand since its last import, and the bundle says something else of it. */
    CONFLICT
}
