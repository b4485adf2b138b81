package org.clausetracker.web.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One entry of a list to choose from.
 *
 * @param value what the form sends
 * @param name what the reader sees
 */
public record Choice(String value, String name) {

    /**
     * Parties by their names.
     *
     * @param offered slugs of those that are always offered
     * @param chosen slug of the one that is chosen, which is offered too; empty: none
     */
    public static List<Choice> parties(Collection<String> offered, String chosen, Names names) {
        Set<String> slugs = new TreeSet<>(offered);
        if (!chosen.isEmpty()) {
            slugs.add(chosen);
        }
        return slugs.stream()
                .map(slug -> new Choice(slug, names.of(slug)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }
}
