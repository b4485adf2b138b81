package org.clausetracker.record;

/**
 * One thing that is wrong in what was given.
 *
 * @param place where it is
 * @param message what is wrong there, and what would be right
 */
public record Fault(JsonPlace place, String message) {}
