package org.clausetracker.status;

import java.util.Set;
import org.clausetracker.journal.EditKind;

/** Why an edit changed a status. */
enum StatusCause {
    /** A statement was recorded. */
    NEW_STATEMENT,
    /** A second person accepted, rejected or reopened a finding. */
    REVIEW,
    /** A source took back what it said. */
    RETRACTION,
    /** What was recorded of statements or findings was corrected. */
    CORRECTION,
    /** A source or a report was graded otherwise. */
    REGRADING,
    /** A due day was set or moved. */
    DEADLINE_MOVED,
    /** What is owed, by whom, to whom or for how long was recorded otherwise. */
    TERMS_CHANGED,
    /** The agreement's figures of the rule were changed. */
    RULE_FIGURES,
    /** Another version of the rule is in force. */
    RULE_ADOPTED,
    /** A bundle changed several of these. */
    IMPORT;

    private static final Set<String> SAID = Set.of("source", "statement", "finding", "finding_about");

    private static final Set<String> TERMS = Set.of(
            "agreement",
            "agreement_party",
            "clause",
            "commitment",
            "commitment_obligor",
            "commitment_beneficiary",
            "commitment_term",
            "suspension");

    /**
     * The most specific cause that an edit can have had.
     *
     * @param tables that it has written to
     */
    static StatusCause of(EditKind kind, Set<String> tables) {
        return switch (kind) {
            case REVIEW -> REVIEW;
            case RETRACT -> RETRACTION;
            case MOVE_DEADLINE -> DEADLINE_MOVED;
            case REGRADE -> REGRADING;
            case RELEASE -> NEW_STATEMENT;
            case CREATE, CORRECT, CONFIGURE, IMPORT, ACCESS, TIME -> of(tables, kind);
        };
    }

    private static StatusCause of(Set<String> tables, EditKind kind) {
        boolean said = tables.stream().anyMatch(SAID::contains);
        boolean terms = tables.stream().anyMatch(TERMS::contains);
        boolean due = tables.contains("deadline");
        boolean figures = tables.contains("rule_configuration");
        if (kind == EditKind.IMPORT && (said ? 1 : 0) + (terms || due ? 1 : 0) + (figures ? 1 : 0) > 1) {
            return IMPORT;
        }
        if (said) {
            return kind == EditKind.CREATE ? NEW_STATEMENT : kind == EditKind.IMPORT ? IMPORT : CORRECTION;
        }
        if (figures) {
            return RULE_FIGURES;
        }
        return due && !terms ? DEADLINE_MOVED : TERMS_CHANGED;
    }
}
