package org.clausetracker.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.rule.FindingInput;
import org.clausetracker.status.Matrix.Duty;

/**
 * What a side last said of a duty. A promise, a threat or a warning says nothing of how the duty is kept and so is no part
 * of it.
 *
 * @param conduct whether it was kept, kept in part or broken, by all that the side said on the last day on which it spoke of
 *     that; a denial says that it was not broken, which is what a report that it was kept says too
 * @param readings ids of the findings in which the side reads the duty otherwise than somebody else
 */
record LastWord(Set<FindingKind> conduct, Set<String> readings) {

    /** @param said what counts, what was stated last first */
    static LastWord of(List<FindingInput> said) {
        Set<FindingKind> conduct = EnumSet.noneOf(FindingKind.class);
        Set<String> readings = new LinkedHashSet<>();
        LocalDate last = null;
        for (FindingInput finding : said) {
            if (finding.kind() == FindingKind.INTERPRETATION_DISPUTE) {
                readings.add(finding.id());
            } else if (finding.kind().reportsConduct()) {
                LocalDate stated = Told.statedBy(finding);
                last = last == null ? stated : last;
                if (stated.equals(last)) {
                    conduct.add(finding.kind() == FindingKind.DENIAL ? FindingKind.COMPLIANCE : finding.kind());
                }
            }
        }
        return new LastWord(conduct, readings);
    }

    /**
     * Whether this side and another said different things. A side that reads the duty otherwise differs from every other
     * that spoke of it: whose reading it shares is not recorded.
     */
    boolean differsFrom(LastWord other) {
        if (isNone() || other.isNone()) {
            return false;
        }
        if (!readings.equals(other.readings)) {
            return true;
        }
        return !conduct.isEmpty() && !other.conduct.isEmpty() && !conduct.equals(other.conduct);
    }

    private boolean isNone() {
        return conduct.isEmpty() && readings.isEmpty();
    }

    /** The duties of which two sides speak and say different things, in the order of the clause. */
    static List<Duty> differing(Collection<Told> voices) {
        Set<Duty> duties = new LinkedHashSet<>();
        voices.forEach(voice -> duties.addAll(voice.said().keySet()));
        return duties.stream().filter(duty -> differ(duty, voices)).toList();
    }

    private static boolean differ(Duty duty, Collection<Told> voices) {
        List<LastWord> before = new ArrayList<>();
        for (Told voice : voices) {
            if (voice.speaksOf(duty)) {
                LastWord word = of(voice.said().getOrDefault(duty, List.of()));
                if (before.stream().anyMatch(word::differsFrom)) {
                    return true;
                }
                before.add(word);
            }
        }
        return false;
    }
}
