package org.clausetracker.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausetracker.finding.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * What can still move the headline of a duty owed every day (section 4 of the rule, table CONTINUING). Rows 2 to 10 ask
 * about findings that touch the window, which moves on and never back. Besides, in row 1:
 *
 * <ul>
 *   <li>every charge that goes on, however old. One that does not touch the window decides only whether a breach is open:
 *       if a strong one stands, by a strong one, denied only where all are, and by the first day and the last sighting of
 *       all; else the weak ones may corroborate each other. Once cured it ends before the window and is no breach there
 *   <li>its cures, full compliance that began after the first day and reaches the last sighting, however old: a strong
 *       one, or the weak ones where there is none, and the one that began first
 * </ul>
 *
 * Rows 11 and 12 have one headline, so that older evidence, which tells them apart, is not needed.
 */
final class LiveContinuing extends LiveEvidence {

    private final boolean mayBeOpen;

    LiveContinuing(Unit unit, Counting counting) {
        super(unit, counting);
        this.mayBeOpen = unit.findings().stream()
                .anyMatch(finding -> finding.isOngoing() && finding.kind() == FindingKind.BREACH);
    }

    @Override
    boolean isOver(WeighedFinding finding, int day) {
        int windowStart = commitment().windowStart(day);
        return switch (finding.kind()) {
            case BREACH -> !finding.isOngoing() && !finding.touches(windowStart);
            case COMPLIANCE -> !mayBeOpen && !finding.touches(windowStart);
            case INTERPRETATION_DISPUTE -> commitment().hasLapsed(finding, day);
            default -> !finding.touches(windowStart);
        };
    }

    @Override
    boolean choosesByDay() {
        return true;
    }

    @Override
    void choose(int day, List<WeighedFinding> chosen) {
        int windowStart = commitment().windowStart(day);
        chosen.addAll(partial());
        chosen.addAll(denials());
        Open open = new Open();
        for (Charge charge : charges()) {
            if (!charge.isRefuted()) {
                if (charge.finding().touches(windowStart)) {
                    charge.addTo(chosen);
                }
                if (charge.finding().isOngoing()) {
                    open.add(charge);
                }
            }
        }
        open.addTo(chosen);
        Cures cures = new Cures();
        for (WeighedFinding finding : compliance()) {
            if (finding.touches(windowStart)) {
                chosen.add(finding);
            } else if (open.isCuredBy(finding)) {
                cures.add(finding);
            }
        }
        cures.addTo(chosen);
    }

    /** The charges that go on and stand, refuted ones left out. */
    private static final class Open {

        private final List<WeighedFinding> weak = new ArrayList<>();
        private @Nullable Charge strong;
        private @Nullable Charge first;
        private @Nullable Charge last;

        void add(Charge charge) {
            WeighedFinding finding = charge.finding();
            if (!finding.isStrong()) {
                weak.add(finding);
            } else if (strong == null || (strong.isDenied() && !charge.isDenied())) {
                strong = charge;
            }
            if (first == null || finding.from() < first.finding().from()) {
                first = charge;
            }
            if (last == null || finding.to() > last.finding().to()) {
                last = charge;
            }
        }

        boolean isCuredBy(WeighedFinding finding) {
            return first != null
                    && last != null
                    && finding.from() > first.finding().from()
                    && finding.to() >= last.finding().to();
        }

        void addTo(List<WeighedFinding> chosen) {
            if (strong == null) {
                chooseWeak(weak, chosen);
            }
            for (Charge charge : Arrays.asList(strong, first, last)) {
                if (charge != null) {
                    charge.addTo(chosen);
                }
            }
        }
    }

    /** Full compliance that is no longer in the window and cures what is open. */
    private static final class Cures {

        private final List<WeighedFinding> weak = new ArrayList<>();
        private @Nullable WeighedFinding strong;
        private @Nullable WeighedFinding first;

        void add(WeighedFinding finding) {
            if (!finding.isStrong()) {
                weak.add(finding);
            } else if (strong == null) {
                strong = finding;
            }
            if (first == null || finding.from() < first.from()) {
                first = finding;
            }
        }

        void addTo(List<WeighedFinding> chosen) {
            if (strong == null) {
                chooseWeak(weak, chosen);
            } else {
                chosen.add(strong);
            }
            if (first != null) {
                chosen.add(first);
            }
        }
    }
}
