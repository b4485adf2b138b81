package org.clausetracker.finding;

import java.util.Arrays;
import java.util.List;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * How many reports of one sort there are: of one kind, by one speaker, about one party. A report about several parties
 * counts once for each of them.
 *
 * @param kind what they say
 * @param standing how the speaker stands to what they are about
 * @param speaker slug of the side, or of the reporter that speaks for itself; null: independent voices, whoever they are
 * @param outlet whether the speakers are independent outlets of which no side is recorded
 * @param about slug of whom they accuse or credit; null: nobody is named
 * @param count how many, at least one
 * @param latest the day that the last of them is about, of an interval its end, as exact as it is known
 */
public record EvidenceCount(
        FindingKind kind,
        Standing standing,
        @Nullable String speaker,
        boolean outlet,
        @Nullable String about,
        long count,
        ImpreciseDate latest) {

    /** What reports have in common that are counted together. */
    List<@Nullable Object> sort() {
        return Arrays.asList(kind, standing, speaker, outlet, about);
    }

    /** The same reports with others that differ in nothing but their number and their days. */
    EvidenceCount and(EvidenceCount more) {
        return new EvidenceCount(
                kind,
                standing,
                speaker,
                outlet,
                about,
                count + more.count,
                latest.to().isAfter(more.latest.to()) ? latest : more.latest);
    }
}
