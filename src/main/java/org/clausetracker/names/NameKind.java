package org.clausetracker.names;

/** What a translated name is the name of; with each, what tells one subject from another. */
public enum NameKind {
    /** A party, by its slug. */
    PARTY,
    /** The title of an agreement, by its slug. */
    AGREEMENT_TITLE,
    /** One of the other names of an agreement, by its slug. */
    AGREEMENT_NAME,
    /** The heading of a clause, by agreement/label. */
    CLAUSE_HEADING,
    /** The summary of a commitment, by its id. */
    COMMITMENT,
    /** The title of an office, by itself. */
    OFFICE,
    /** The label of a clause that is a word, by itself. */
    CLAUSE_LABEL,
    /** Where an agreement was signed, by itself. */
    AGREEMENT_PLACE,
    /** The condition of a commitment, by the commitment's id. */
    CONDITION
}
