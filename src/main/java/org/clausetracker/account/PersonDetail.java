package org.clausetracker.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who may log in, or might.
 *
 * @param id permanent name
 * @param name what the person is called
 * @param email address by which the person logs in; null for those that are no people
 * @param state whether the person may log in
 * @param memberships roles, by scope
 * @param recordedAt when the person was entered
 */
public record PersonDetail(
        String id,
        String name,
        @Nullable String email,
        PersonState state,
        List<MembershipDetail> memberships,
        Instant recordedAt) {}
