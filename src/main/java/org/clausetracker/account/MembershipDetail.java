package org.clausetracker.account;

import org.clausetracker.access.Role;

/**
 * One role of a person.
 *
 * @param scope slug of the agreement that it is for; {@code *}: all of them, and what belongs to none
 * @param role what the person does there
 */
public record MembershipDetail(String scope, Role role) {}
