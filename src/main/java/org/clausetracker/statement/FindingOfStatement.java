package org.clausetracker.statement;

/**
 * A finding as a statement knows it: its name, and the words that it quotes with their place. An answer holds the whole
 * record, which belongs to the package {@code finding}.
 */
public interface FindingOfStatement {

    /** Permanent name of the finding. */
    String id();

    /** The words of the statement that it rests on. */
    Excerpt excerpt();
}
