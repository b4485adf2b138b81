package org.clausetracker.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of parties.
 *
 * @param bySlug name by slug
 */
public record Names(Map<String, String> bySlug) {

    /** Who a breach is attributed to when nobody is named. */
    static final String NOBODY = "Nobody named";

    /** The name of a party; a slug without one stands for itself. */
    public String of(@Nullable String slug) {
        return slug == null ? NOBODY : bySlug.getOrDefault(slug, slug);
    }
}
