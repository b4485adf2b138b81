package org.clausetracker.account;

/**
 * Whom a link lets in.
 *
 * @param name what the person is called
 * @param email address by which the person logs in
 */
public record InvitedPerson(String name, String email) {}
