package org.clausetracker.account;

import java.util.List;
import org.clausetracker.access.KeyScope;
import org.jspecify.annotations.Nullable;

/**
 * A key to be made.
 *
 * @param name what its owner calls it, 1 to 100 characters
 * @param scopes what it may be used for; at least one
 * @param agreements slugs of the agreements that it is for; absent or empty for all
 * @param days after how many days it ends, 1 to 365; absent for 90
 */
public record KeyDraft(
        @Nullable String name,
        @Nullable List<KeyScope> scopes,
        @Nullable List<String> agreements,
        @Nullable Integer days) {}
