package org.clausetracker.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param id permanent name of the person
 * @param name what the person is called
 * @param email address by which the person logs in; null for those that are no people
 * @param memberships roles, by scope
 * @param key id of the key that was sent; null when the person has logged in
 */
public record Me(
        String id, String name, @Nullable String email, List<MembershipDetail> memberships, @Nullable String key) {}
