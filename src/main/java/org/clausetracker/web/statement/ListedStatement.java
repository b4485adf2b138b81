package org.clausetracker.web.statement;

import org.clausetracker.statement.StatementSummary;

/**
 * One statement of a list.
 *
 * @param statement the statement
 * @param text its text, repaired where it was damaged
 */
public record ListedStatement(StatementSummary statement, MarkedText text) {

    public static ListedStatement of(StatementSummary statement) {
        String restored = statement.restoredText();
        return new ListedStatement(
                statement, MarkedText.plain(restored == null ? statement.text() : restored, statement.quoted()));
    }
}
