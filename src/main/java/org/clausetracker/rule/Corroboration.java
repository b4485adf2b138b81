package org.clausetracker.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether weak voices corroborate each other (section 3 of the rule). About the days of one finding there must be at
 * least two origins, at least two sides, and at least one voice that is not self-serving. So two accusers, two papers of
 * one side, or one press release that the guarantor repeats establish nothing.
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
        Overlaps origins = new Overlaps(observed, WeighedFinding::voice);
        Overlaps sides = new Overlaps(observed, WeighedFinding::side);
        Overlaps others = new Overlaps(unselfish, WeighedFinding::voice);
        for (WeighedFinding finding : observed) {
            if (origins.touchedByOther(finding, finding.voice())
                    && sides.touchedByOther(finding, finding.side())
                    && others.touch(finding)) {
                return true;
            }
        }
        return false;
    }
}
