package org.clausetracker.rule;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether weak voices corroborate each other (section 3 of the rule). About the days of one finding there must be at
 * least two origins, at least two sides, and at least one voice that is not self-serving. So two accusers, two papers of
 * one side, or one press release that the guarantor repeats establish nothing.
 */
final class Corroboration {

    /** So many are looked at first, since what corroborates each other is not undone by the others. */
    private static final int FIRST_LOOK = 64;

    private Corroboration() {}

    static boolean isFoundIn(List<WeighedFinding> findings) {
        return !core(findings).isEmpty();
    }

    /** A few of these that corroborate each other already; none where all of them do not. */
    static List<WeighedFinding> core(List<WeighedFinding> findings) {
        for (int size = FIRST_LOOK; ; size *= 8) {
            List<WeighedFinding> observed = findings.subList(0, Math.min(size, findings.size())).stream()
                    .filter(WeighedFinding::isObservable)
                    .toList();
            WeighedFinding corroborated = isPossible(observed) ? corroborated(observed) : null;
            if (corroborated != null) {
                return around(corroborated, observed);
            }
            if (size >= findings.size()) {
                return List.of();
            }
        }
    }

    /** Whether there are two origins, two sides and a voice that is not self-serving, about whatever days. */
    private static boolean isPossible(List<WeighedFinding> observed) {
        boolean origins = false;
        boolean sides = false;
        boolean unselfish = false;
        for (WeighedFinding finding : observed) {
            origins |= !finding.voice().equals(observed.get(0).voice());
            sides |= !finding.side().equals(observed.get(0).side());
            unselfish |= isUnselfish(finding);
            if (origins && sides && unselfish) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable WeighedFinding corroborated(List<WeighedFinding> observed) {
        Overlaps origins = new Overlaps(observed, WeighedFinding::voice);
        Overlaps sides = new Overlaps(observed, WeighedFinding::side);
        Overlaps others = new Overlaps(
                observed.stream().filter(Corroboration::isUnselfish).toList(), WeighedFinding::voice);
        for (WeighedFinding finding : observed) {
            if (origins.touchedByOther(finding, finding.voice())
                    && sides.touchedByOther(finding, finding.side())
                    && others.touch(finding)) {
                return finding;
            }
        }
        return null;
    }

    private static List<WeighedFinding> around(WeighedFinding corroborated, List<WeighedFinding> observed) {
        return List.of(
                corroborated,
                first(
                        observed,
                        other -> other.overlaps(corroborated) && !other.voice().equals(corroborated.voice())),
                first(
                        observed,
                        other -> other.overlaps(corroborated) && !other.side().equals(corroborated.side())),
                first(observed, other -> other.overlaps(corroborated) && isUnselfish(other)));
    }

    private static WeighedFinding first(List<WeighedFinding> observed, Predicate<WeighedFinding> test) {
        return observed.stream().filter(test).findFirst().orElseThrow();
    }

    private static boolean isUnselfish(WeighedFinding finding) {
        return finding.stance() != Stance.SELF_SERVING;
    }
}
