package org.clausetracker.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * One unit judged on many days, each after the one before, by those findings alone that can still move its headline.
 * The rule itself is not repeated here: each day a few findings are chosen, and the rule judges them as it judges all.
 *
 * <p>Choosing is safe because a headline asks of the findings of one kind only whether there is one with some property,
 * what their first or last day is, and whether they are established; a finding that counts and is chosen without need
 * changes none of it. What may be left out is said where it is ({@link LiveContinuing}, {@link LiveOneOff}); for both:
 *
 * <ul>
 *   <li>INTENT and RISK, and readings that lapsed or are about another duty, give flags and reasons, never a headline
 *       (section 4 of the rule, "nothing of this moves a headline")
 *   <li>of the readings that count, all that is asked is whether there is one, and whether there is one by somebody other
 *       than the obligor
 *   <li>weak findings establish what a few of them do that corroborate each other (section 3): more voices undo nothing
 *   <li>a weak charge that a strong denial names or touches is refuted and counts nowhere (section 3); of the strong
 *       denials of a charge one is enough
 * </ul>
 */
abstract class LiveEvidence {

    /** A charge, with one of the strong denials that name or touch it, looked for when it is asked about. */
    final class Charge {

        private final WeighedFinding finding;
        private @Nullable WeighedFinding denial;
        private int denialsHeard;

        private Charge(WeighedFinding finding) {
            this.finding = finding;
        }

        WeighedFinding finding() {
            return finding;
        }

        boolean isDenied() {
            return denial() != null;
        }

        boolean isRefuted() {
            return !finding.isStrong() && isDenied();
        }

        /** Chooses the charge with its denial, so that it is as denied there as it is among all. */
        void addTo(List<WeighedFinding> chosen) {
            chosen.add(finding);
            WeighedFinding heard = denial();
            if (heard != null) {
                chosen.add(heard);
            }
        }

        private @Nullable WeighedFinding denial() {
            if (denial != null && isGone(denial)) {
                denial = null;
                denialsHeard = 0;
            }
            while (denial == null && denialsHeard < strongDenials.size()) {
                WeighedFinding next = strongDenials.get(denialsHeard++);
                if (next.denies(finding) && !isGone(next)) {
                    denial = next;
                }
            }
            return denial;
        }
    }

    private final Unit unit;
    private final Counting counting;
    private final WeighedFinding[] arrivals;
    private final int[] withdrawals;
    private final List<WeighedFinding> strongDenials = new ArrayList<>();
    private final List<Charge> charges = new ArrayList<>();
    private final List<WeighedFinding> compliance = new ArrayList<>();
    private final List<WeighedFinding> partial = new ArrayList<>();
    private final List<WeighedFinding> denials = new ArrayList<>();
    private final List<WeighedFinding> disputes = new ArrayList<>();
    private int today = Days.ALWAYS;
    private int arrived;
    private int withdrawn;
    private int chargedUntil = Days.ALWAYS;
    private List<WeighedFinding> chosen = List.of();

    LiveEvidence(Unit unit, Counting counting) {
        this.unit = unit;
        this.counting = counting;
        this.arrivals = unit.findings().stream()
                .filter(finding -> !finding.kind().looksAhead() && counting.from(finding) != Days.NEVER)
                .sorted(Comparator.comparingInt(counting::from))
                .toArray(WeighedFinding[]::new);
        this.withdrawals = Arrays.stream(arrivals)
                .mapToInt(counting::until)
                .filter(day -> day != Days.NEVER)
                .sorted()
                .toArray();
    }

    static LiveEvidence of(Unit unit, Counting counting) {
        return unit.commitment().kind() == CommitmentKind.CONTINUING
                ? new LiveContinuing(unit, counting)
                : new LiveOneOff(unit, counting);
    }

    /** Whether a finding that counts cannot move a headline on this or any later day. */
    abstract boolean isOver(WeighedFinding finding, int day);

    /** Whether time alone, while the same findings count, changes what is to be chosen. */
    abstract boolean choosesByDay();

    /** Chooses what can move the headline of the day, disputes of interpretation left aside. */
    abstract void choose(int day, List<WeighedFinding> chosen);

    /** Chooses so many of these weak findings that they are as well established as all of them. */
    static void chooseWeak(List<WeighedFinding> weak, List<WeighedFinding> chosen) {
        List<WeighedFinding> core = Corroboration.core(weak);
        chosen.addAll(core.isEmpty() ? weak : core);
    }

    /** The headline of a day; days must be asked about in ascending order. */
    Headline headline(Moment moment) {
        if (moveTo(moment.asOf()) || choosesByDay()) {
            chosen = new ArrayList<>();
            choose(moment.asOf(), chosen);
            chooseDisputes(chosen);
        }
        return new Unit(unit.commitment(), unit.obligor(), chosen, List.of()).headline(moment);
    }

    /** Whether some breach counts on the day last asked about, however old. */
    boolean isCharged(int day) {
        return chargedUntil > day;
    }

    DatedCommitment commitment() {
        return unit.commitment();
    }

    List<Charge> charges() {
        return charges;
    }

    List<WeighedFinding> compliance() {
        return compliance;
    }

    List<WeighedFinding> partial() {
        return partial;
    }

    List<WeighedFinding> denials() {
        return denials;
    }

    /** @return whether other findings count than before */
    private boolean moveTo(int day) {
        today = day;
        boolean moved = dropIf(finding -> isOver(finding, day));
        if (withdrawn < withdrawals.length && withdrawals[withdrawn] <= day) {
            moved |= dropIf(this::isGone);
            while (withdrawn < withdrawals.length && withdrawals[withdrawn] <= day) {
                withdrawn++;
            }
            moved = true;
        }
        while (arrived < arrivals.length && counting.from(arrivals[arrived]) <= day) {
            WeighedFinding finding = arrivals[arrived++];
            if (!isGone(finding)) {
                arrive(finding);
                moved = true;
            }
        }
        return moved;
    }

    private boolean isGone(WeighedFinding finding) {
        return counting.until(finding) <= today;
    }

    private boolean dropIf(Predicate<WeighedFinding> test) {
        boolean dropped = charges.removeIf(charge -> test.test(charge.finding));
        for (List<WeighedFinding> findings : List.of(compliance, partial, denials, disputes)) {
            dropped |= findings.removeIf(test);
        }
        return dropped;
    }

    private void arrive(WeighedFinding finding) {
        if (finding.kind() == FindingKind.BREACH) {
            chargedUntil = Math.max(chargedUntil, counting.until(finding));
        }
        if (finding.kind() == FindingKind.DENIAL && finding.isStrong()) {
            strongDenials.add(finding);
        }
        if (isOver(finding, today)) {
            return;
        }
        switch (finding.kind()) {
            case BREACH -> charges.add(new Charge(finding));
            case DENIAL -> denials.add(finding);
            case COMPLIANCE -> compliance.add(finding);
            case PARTIAL_COMPLIANCE -> partial.add(finding);
            case INTERPRETATION_DISPUTE -> disputes.add(finding);
            case INTENT, RISK, CONTEXT -> throw new IllegalStateException("moves no headline: " + finding.id());
        }
    }

    private void chooseDisputes(List<WeighedFinding> chosen) {
        boolean own = false;
        boolean foreign = false;
        for (WeighedFinding dispute : disputes) {
            boolean isOwn = dispute.side().equals(unit.obligor());
            if (isOwn ? !own : !foreign) {
                chosen.add(dispute);
            }
            own |= isOwn;
            foreign |= !isOwn;
            if (own && foreign) {
                return;
            }
        }
    }
}
