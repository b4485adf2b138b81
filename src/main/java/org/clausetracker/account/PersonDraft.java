package org.clausetracker.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person to be invited.
 *
 * @param name what the person is called, 1 to 100 characters
 * @param email address by which the person logs in; nothing is sent to it
 * @param memberships roles, by scope; absent for none
 */
public record PersonDraft(
        @Nullable String name, @Nullable String email, @Nullable List<MembershipDetail> memberships) {}
