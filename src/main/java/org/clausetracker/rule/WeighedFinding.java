package org.clausetracker.rule;

import java.time.LocalDate;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ItemGrade;
import org.clausetracker.finding.Standing;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it weighs for one obligor (section 3 of the rule): its days as numbers, read once, how the speaker stands
 * to what it says, and whether its voice is strong.
 *
 * <p>Without an event date the event is taken to be of the day of the statement. Nobody reports past the day of the
 * statement, so the event ends by then.
 */
final class WeighedFinding {

    private final FindingInput input;
    private final FindingKind kind;
    private final Standing standing;
    private final ItemGrade itemGrade;
    private final int statedFrom;
    private final int stated;
    private final int from;
    private final int to;
    private final int recorded;
    private final int retracted;
    private final boolean ongoing;
    private final Stance stance;
    private final boolean strong;

    /**
     * The finding as it weighs where no obligor is named.
     *
     * @param standing how its speaker stands to the commitment
     */
    WeighedFinding(FindingInput input, Standing standing) {
        this.input = input;
        this.kind = input.kind();
        this.standing = standing;
        this.itemGrade = ItemGrade.of(input.itemGrade());
        ImpreciseDate day = input.day();
        this.statedFrom = day == null ? Days.NEVER : Days.of(day.from());
        this.stated = day == null ? Days.NEVER : Days.of(day.to());
        if (input.eventOn() == null) {
            this.from = stated;
            this.to = stated;
        } else {
            LocalDate end = input.eventUntil() == null
                    ? input.eventOn().to()
                    : input.eventUntil().to();
            this.from = Days.of(input.eventOn().from());
            this.to = endingBy(Days.of(end));
        }
        this.recorded =
                input.recordedOn() == null ? stated : Days.of(input.recordedOn().to());
        this.retracted = input.retractedOn() == null
                ? Days.NEVER
                : Days.of(input.retractedOn().to());
        this.ongoing = input.ongoing();
        this.stance = Stance.of(standing, input.side(), kind.favoursObligor(), null);
        this.strong = isStrong(input, itemGrade, stance);
    }

    private WeighedFinding(WeighedFinding same, FindingKind kind, Stance stance, int to, boolean ongoing) {
        this.input = same.input;
        this.kind = kind;
        this.standing = same.standing;
        this.itemGrade = same.itemGrade;
        this.statedFrom = same.statedFrom;
        this.stated = same.stated;
        this.from = same.from;
        this.to = to;
        this.recorded = same.recorded;
        this.retracted = same.retracted;
        this.ongoing = ongoing;
        this.stance = stance;
        this.strong = stance == same.stance ? same.strong : isStrong(input, itemGrade, stance);
    }

    /**
     * An admission is strong at any source grade, because the outlet may be poor but the words are the party's, unless
     * the item is doubtful.
     */
    private static boolean isStrong(FindingInput input, ItemGrade item, Stance stance) {
        return switch (stance) {
            case INDEPENDENT -> input.sourceGrade().isReliable() && item.isCredible();
            case ADMISSION -> item.isCredible() || item == ItemGrade.CANNOT_BE_JUDGED;
            case SELF_SERVING, INTERESTED -> false;
        };
    }

    /** The same finding as it weighs for one obligor. */
    WeighedFinding forObligor(String obligor) {
        return as(kind, obligor);
    }

    /** The same report weighed as a charge: part performance, told by the debtor, admits that the rest was left undone. */
    WeighedFinding asCharge(@Nullable String obligor) {
        return kind == FindingKind.BREACH ? this : as(FindingKind.BREACH, obligor);
    }

    private WeighedFinding as(FindingKind told, @Nullable String obligor) {
        Stance heard = Stance.of(standing, input.side(), told.favoursObligor(), obligor);
        return new WeighedFinding(this, told, heard, to, ongoing);
    }

    /** The same finding once a cure is known that began on the given day: what it reports has ended before. */
    WeighedFinding curedOn(int day) {
        return new WeighedFinding(this, kind, stance, endingBy(day - 1), false);
    }

    /** The last day of the event if it is known to have ended by the given day. */
    private int endingBy(int day) {
        return input.eventOn() == null ? from : Math.max(from, Math.min(day, stated));
    }

    FindingInput input() {
        return input;
    }

    String id() {
        return input.id();
    }

    FindingKind kind() {
        return kind;
    }

    /** The party accused or credited; null when nobody is named. */
    @Nullable
    String about() {
        return input.about();
    }

    /** Whether it accuses, and names nobody. */
    boolean isBreachByNobodyNamed() {
        return kind == FindingKind.BREACH && input.about() == null;
    }

    ItemGrade itemGrade() {
        return itemGrade;
    }

    boolean isStrong() {
        return strong;
    }

    Stance stance() {
        return stance;
    }

    /** Whether it may corroborate others: an opinion, a forecast or a legal view does not. */
    boolean isObservable() {
        return itemGrade.isObservable();
    }

    /** First day of the event, or without one the first day on which it may have been stated. */
    int begun() {
        return input.eventOn() == null ? statedFrom : from;
    }

    /** Whether it says on which days it happened, and not only when it was told. */
    boolean hasEvent() {
        return input.eventOn() != null;
    }

    /** The day from which it is certain to have been stated; NEVER when neither statement nor source has a day. */
    int stated() {
        return stated;
    }

    /** First day of what it reports. */
    int from() {
        return from;
    }

    /** Last day of what it reports. */
    int to() {
        return to;
    }

    /**
     * Whether it speaks for a window of days that begins then. What goes on counts for one window after the day it was
     * stated.
     */
    boolean touches(int windowStart) {
        return to >= windowStart || (ongoing && stated >= windowStart);
    }

    /** Whether this denial is about that charge: it names it, or names none and is about some of its days. */
    boolean denies(WeighedFinding charge) {
        return input.rebuts() == null ? overlaps(charge) : input.rebuts().equals(charge.id());
    }

    /** Whether both are about one day at least. */
    boolean overlaps(WeighedFinding other) {
        return from <= other.to && other.from <= to;
    }

    int recorded() {
        return recorded;
    }

    /** The day from which it is certain to have been withdrawn; NEVER while it stands. */
    int retracted() {
        return retracted;
    }

    boolean isOngoing() {
        return ongoing;
    }

    /** Who said it first. */
    String voice() {
        return input.voice();
    }

    /** Whose interest the reporter speaks for. */
    String side() {
        return input.side();
    }

    /** Id of the finding a denial answers; null when it answers whatever touches the same days. */
    @Nullable
    String rebuts() {
        return input.rebuts();
    }
}
