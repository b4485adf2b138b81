package org.clausetracker.account;

/**
 * A person who has just been invited.
 *
 * @param person what is known of the person
 * @param invitation the link by which the person sets a password; it is told once
 */
public record NewPerson(PersonDetail person, NewInvitation invitation) {}
