package org.clausetracker.web.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clausetracker.finding.Evidence;
import org.clausetracker.finding.EvidenceCount;
import org.clausetracker.finding.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * Who reports what about whom, and how often.
 *
 * @param against who reports a breach, the most frequent first
 * @param inFavour who reports that something was kept, or denies a breach
 * @param waiting readings that nobody has reviewed, which are in no other count
 */
public record Reports(List<Reporter> against, List<Reporter> inFavour, int waiting) {

    /**
     * Somebody who reports.
     *
     * @param name its name
     * @param counts how often about whom, in words
     */
    public record Reporter(String name, String counts) {}

    /** Whether nothing is reported and nothing waits. */
    public boolean isEmpty() {
        return against.isEmpty() && inFavour.isEmpty() && waiting == 0;
    }

    /** Counts in the words of a page. */
    public static Reports of(Evidence evidence, Names names, Language language) {
        Wording wording = new Wording(names, language.words());
        return new Reports(
                wording.reporters(evidence.counts(), true),
                wording.reporters(evidence.counts(), false),
                Math.toIntExact(evidence.waiting()));
    }

    private record Wording(Names names, SiteMessages words) {

        List<Reporter> reporters(List<EvidenceCount> counts, boolean against) {
            Map<Speaker, Map<Optional<String>, Long>> speakers = new LinkedHashMap<>();
            counts.stream()
                    .filter(count -> (count.kind() == FindingKind.BREACH) == against)
                    .forEach(count -> speakers.computeIfAbsent(
                                    new Speaker(count.speaker(), count.outlet()), speaker -> new LinkedHashMap<>())
                            .merge(Optional.ofNullable(count.about()), count.count(), Long::sum));
            return speakers.entrySet().stream()
                    .sorted(Comparator.comparing(speaker -> -sum(speaker.getValue())))
                    .map(speaker -> new Reporter(name(speaker.getKey()), about(speaker.getKey(), speaker.getValue())))
                    .toList();
        }

        private static long sum(Map<Optional<String>, Long> about) {
            return about.values().stream().mapToLong(Long::longValue).sum();
        }

        private String name(Speaker speaker) {
            if (speaker.party() != null) {
                return names.of(speaker.party());
            }
            return speaker.outlet() ? words.noSideRecorded() : words.independentVoices();
        }

        private String about(Speaker speaker, Map<Optional<String>, Long> about) {
            List<String> counts = about.entrySet().stream()
                    .sorted(Comparator.comparing(one -> -one.getValue()))
                    .map(one -> about(speaker, one.getKey().orElse(null), one.getValue()))
                    .toList();
            return "(" + String.join(", ", counts) + ")";
        }

        private String about(Speaker speaker, @Nullable String whom, long count) {
            if (whom == null) {
                return words.countAboutNobody(count);
            }
            return Objects.equals(whom, speaker.party())
                    ? words.countAboutItself(count)
                    : words.countAbout(count, names.of(whom));
        }
    }

    /**
     * One who speaks.
     *
     * @param party slug of the side or party; null: independent voices
     * @param outlet whether these are outlets of which no side is recorded
     */
    private record Speaker(@Nullable String party, boolean outlet) {}
}
