package org.clausetracker.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which fields two versions of a record differ in. */
final class FieldChanges {

    private FieldChanges() {}

    /** Names of those that differ, in the order of the later version; what it has no more comes last. */
    static List<String> between(Map<String, Object> before, Map<String, Object> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .toList();
    }
}
