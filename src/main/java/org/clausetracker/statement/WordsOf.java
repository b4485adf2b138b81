package org.clausetracker.statement;

/** How the words of statements are found. The package {@code search}, which stands above, tells it. */
public interface WordsOf {

    /** A condition in HQL: the text of the statement {@code s}, as found or restored, has the words of {@code :words}. */
    String conditionOnWords();
}
