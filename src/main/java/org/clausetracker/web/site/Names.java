package org.clausetracker.web.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of parties or of agreements.
 *
 * @param bySlug name by slug
 * @param nobody what is said where nobody is named
 */
public record Names(Map<String, String> bySlug, String nobody) {

    public static final Names NONE = new Names(Map.of(), "");

    /** The name of one; a slug without a name stands for itself. */
    public String of(@Nullable String slug) {
        return slug == null ? nobody : bySlug.getOrDefault(slug, slug);
    }
}
