package org.clausetracker.web.account;

/**
 * The page on which one logs in.
 *
 * @param email as typed
 * @param to where to go on
 */
public record LogInView(String email, String to, FormFaults faults) {}
