package org.clausetracker.review;

/**
 * A comment, as it is sent.
 *
 * @param text the words, with line breaks; at most 20,000 characters
 */
public record CommentDraft(String text) {}
