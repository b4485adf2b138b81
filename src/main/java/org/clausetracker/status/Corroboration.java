package org.clausetracker.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Whether weak voices corroborate each other (section 3 of the rule): about the days of some finding there are at least
 * two origins and at least two sides, and at least one voice that does not speak for itself. Two accusers, two papers
 * of one side, or one press release repeated by the guarantor, never establish anything.
 */
final class Corroboration {

    private Corroboration() {}

    static boolean isFoundIn(List<WeighedFinding> findings) {
        List<WeighedFinding> observed = new ArrayList<>(findings.size());
        List<WeighedFinding> unselfish = new ArrayList<>();
        for (WeighedFinding finding : findings) {
            if (finding.isObservable()) {
                observed.add(finding);
                if (finding.stance() != Stance.SELF_SERVING) {
                    unselfish.add(finding);
                }
            }
        }
        if (observed.size() < 2 || unselfish.isEmpty()) {
            return false;
        }
        Map<String, TouchCount> origins = counts(observed, WeighedFinding::voice);
        Map<String, TouchCount> sides = counts(observed, WeighedFinding::side);
        if (origins.size() < 2 || sides.size() < 2) {
            return false;
        }
        TouchCount all = new TouchCount(observed);
        TouchCount others = new TouchCount(unselfish);
        for (WeighedFinding finding : observed) {
            int touching = all.touching(finding);
            if (touching > touchingOf(origins, finding.voice(), finding)
                    && touching > touchingOf(sides, finding.side(), finding)
                    && others.touching(finding) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int touchingOf(Map<String, TouchCount> counts, String key, WeighedFinding finding) {
        TouchCount count = counts.get(key);
        return count == null ? 0 : count.touching(finding);
    }

    private static Map<String, TouchCount> counts(List<WeighedFinding> findings, Function<WeighedFinding, String> key) {
        Map<String, List<WeighedFinding>> groups = new HashMap<>();
        for (WeighedFinding finding : findings) {
            groups.computeIfAbsent(key.apply(finding), any -> new ArrayList<>()).add(finding);
        }
        Map<String, TouchCount> counts = new HashMap<>();
        groups.forEach((name, group) -> counts.put(name, new TouchCount(group)));
        return counts;
    }
}
