package org.clausetracker.problem;

/**
 * One fault of a request.
 *
 * @param field the query parameter, or the JSON path in the body
 * @param message what is wrong with it and what would be right
 */
public record FieldError(String field, String message) {}
