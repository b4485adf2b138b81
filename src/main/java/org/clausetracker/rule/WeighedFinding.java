package org.clausetracker.rule;

import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ItemGrade;
import org.jspecify.annotations.Nullable;

/** A finding as it weighs for one obligor (section 3 of the rule): who speaks, and whether that voice is strong. */
final class WeighedFinding {

    private final DatedFinding dated;
    private final Stance stance;
    private final boolean strong;
    private final int to;
    private final boolean ongoing;

    private WeighedFinding(DatedFinding dated, Stance stance, boolean strong, int to, boolean ongoing) {
        this.dated = dated;
        this.stance = stance;
        this.strong = strong;
        this.to = to;
        this.ongoing = ongoing;
    }

    static WeighedFinding of(DatedFinding dated, @Nullable String obligor) {
        Stance stance = Stance.of(dated.input(), obligor);
        return new WeighedFinding(
                dated,
                stance,
                isStrong(dated, stance),
                dated.to(),
                dated.input().ongoing());
    }

    /**
     * An admission is strong at any source grade, because the outlet may be poor but the words are the party's, unless
     * the item is doubtful.
     */
    private static boolean isStrong(DatedFinding dated, Stance stance) {
        ItemGrade item = dated.itemGrade();
        return switch (stance) {
            case INDEPENDENT -> dated.input().sourceGrade().isReliable() && item.isCredible();
            case ADMISSION -> item.isCredible() || item == ItemGrade.CANNOT_BE_JUDGED;
            case SELF_SERVING, INTERESTED -> false;
        };
    }

    /** The same finding once a cure is known that began on the given day: what it reports has ended before. */
    WeighedFinding curedOn(int day) {
        return new WeighedFinding(dated, stance, strong, dated.endingBy(day - 1), false);
    }

    DatedFinding dated() {
        return dated;
    }

    String id() {
        return dated.id();
    }

    FindingKind kind() {
        return dated.kind();
    }

    boolean isStrong() {
        return strong;
    }

    Stance stance() {
        return stance;
    }

    /** Whether it may corroborate others: an opinion, a forecast or a legal view does not. */
    boolean isObservable() {
        return dated.itemGrade().isObservable();
    }

    int stated() {
        return dated.stated();
    }

    /** First day of what it reports. */
    int from() {
        return dated.from();
    }

    /** Last day of what it reports. */
    int to() {
        return to;
    }

    boolean isOngoing() {
        return ongoing;
    }

    String voice() {
        return dated.input().voice();
    }

    String side() {
        return dated.input().side();
    }

    /** Id of the finding a denial answers; null when it answers whatever touches the same days. */
    @Nullable
    String rebuts() {
        return dated.input().rebuts();
    }
}
