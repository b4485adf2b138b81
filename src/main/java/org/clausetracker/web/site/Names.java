package org.clausetracker.web.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of parties.
 *
 * @param bySlug name by slug
 */
public record Names(Map<String, String> bySlug) {

    public static final Names NONE = new Names(Map.of());

    /** The name of a party; a slug without one stands for itself, and none is nobody named. */
    public String of(@Nullable String slug) {
        return slug == null ? PageLanguage.current().words().nobodyNamed() : bySlug.getOrDefault(slug, slug);
    }
}
