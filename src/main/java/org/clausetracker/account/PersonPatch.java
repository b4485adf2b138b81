package org.clausetracker.account;

import org.jspecify.annotations.Nullable;

/**
 * What changes of a person; what is absent stays.
 *
 * @param name what the person is called, 1 to 100 characters
 * @param state {@code SUSPENDED} ends all sessions and stops all keys; {@code ACTIVE} lets a suspended person in again
 */
public record PersonPatch(@Nullable String name, @Nullable PersonState state) {}
