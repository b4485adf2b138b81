package org.clausetracker.rule;

import java.util.ArrayList;
import java.util.List;
import org.clausetracker.finding.ItemGrade;
import org.clausetracker.party.SourceGrade;
import org.jspecify.annotations.Nullable;

/**
 * Which findings count (section 2 of the rule): the first test that hits leaves a finding out. An imprecise statement
 * date counts from the day it is certain.
 */
final class UsableFindings {

    private UsableFindings() {}

    /** Why a finding does not count at this moment; null when it does. */
    static @Nullable ExclusionCode exclusion(WeighedFinding finding, Moment moment) {
        ExclusionCode unknown = exclusionFromKnowledge(finding, moment);
        if (unknown != null) {
            return unknown;
        }
        if (finding.from() > moment.asOf() && !finding.kind().looksAhead()) {
            return ExclusionCode.EVENT_LATER;
        }
        return exclusionByGrade(finding);
    }

    /**
     * The first day on which it counts while nobody has hindsight, each day by what was public and recorded whenever; it
     * does until it is retracted.
     *
     * @return {@link Days#NEVER} when it counts on no day
     */
    static int countsFrom(WeighedFinding finding) {
        int first = finding.kind().looksAhead() ? finding.stated() : Math.max(finding.stated(), finding.from());
        boolean counts = finding.input().accepted() && first < finding.retracted() && exclusionByGrade(finding) == null;
        return counts ? first : Days.NEVER;
    }

    /** Whether it counts now, or will on a later day although nothing more is said. */
    static boolean mayCount(WeighedFinding finding, Moment moment) {
        return exclusionFromKnowledge(finding, moment) == null && exclusionByGrade(finding) == null;
    }

    /** Those that count, in the order given. */
    static List<WeighedFinding> of(List<WeighedFinding> findings, Moment moment) {
        List<WeighedFinding> usable = new ArrayList<>(findings.size());
        for (WeighedFinding finding : findings) {
            if (exclusion(finding, moment) == null) {
                usable.add(finding);
            }
        }
        return usable;
    }

    /** Those that do not count, each with its reason, in the order given. */
    static List<Exclusion> excluded(List<WeighedFinding> findings, Moment moment) {
        List<Exclusion> excluded = new ArrayList<>();
        for (WeighedFinding finding : findings) {
            ExclusionCode code = exclusion(finding, moment);
            if (code != null) {
                excluded.add(new Exclusion(code, List.of(finding.id())));
            }
        }
        return List.copyOf(excluded);
    }

    private static @Nullable ExclusionCode exclusionFromKnowledge(WeighedFinding finding, Moment moment) {
        if (!finding.input().accepted()) {
            return ExclusionCode.LINK_NOT_ACCEPTED;
        }
        if (finding.stated() == Days.NEVER) {
            return ExclusionCode.NO_DATE;
        }
        if (finding.recorded() > moment.recordedBy()) {
            return ExclusionCode.RECORDED_LATER;
        }
        if (finding.stated() > moment.publishedBy()) {
            return ExclusionCode.PUBLISHED_LATER;
        }
        return finding.retracted() <= moment.publishedBy() ? ExclusionCode.RETRACTED : null;
    }

    private static @Nullable ExclusionCode exclusionByGrade(WeighedFinding finding) {
        if (finding.input().sourceGrade() == SourceGrade.E) {
            return ExclusionCode.SOURCE_UNRELIABLE;
        }
        return finding.itemGrade() == ItemGrade.IMPROBABLE ? ExclusionCode.IMPROBABLE : null;
    }
}
