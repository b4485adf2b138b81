package org.clausetracker.web;

/**
 * One entry of a list to choose from.
 *
 * @param value what the form sends
 * @param name what the reader sees
 */
public record Choice(String value, String name) {}
