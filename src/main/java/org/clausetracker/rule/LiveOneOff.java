package org.clausetracker.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clausetracker.finding.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * What can still move the headline of a duty that is done once (section 4 of the rule, table ONE_OFF). Nothing lapses but
 * a reading, yet of much that is said the same only a part is asked for:
 *
 * <ul>
 *   <li>full compliance: a strong report decides alone, and of these the one that has it done first; without one, all
 *       weak reports, which may corroborate each other
 *   <li>charges: whether a strong one stands, whether one is not denied, whether one is about a day after it was done
 *       (row 1) or about that day (row 2); the weak ones only where no strong one establishes as much
 *   <li>part performance: whether there is any, and about how late a day (row 10)
 *   <li>denials: whether there is any
 *   <li>conduct of any kind, refuted charges included: its last day, for the silence (row 14)
 * </ul>
 */
final class LiveOneOff extends LiveEvidence {

    LiveOneOff(Unit unit, Counting counting) {
        super(unit, counting);
    }

    @Override
    boolean isOver(WeighedFinding finding, int day) {
        return finding.kind() == FindingKind.INTERPRETATION_DISPUTE
                && commitment().hasLapsed(finding, day);
    }

    @Override
    boolean choosesByDay() {
        return false;
    }

    @Override
    void choose(int day, List<WeighedFinding> chosen) {
        chooseCharges(chooseCompliance(chosen), chosen);
        choose(latest(partial()), chosen);
        choose(latest(denials()), chosen);
    }

    /** @return the first day by which it was done, by those who decide it; {@link Days#NEVER} when nobody says so */
    private int chooseCompliance(List<WeighedFinding> chosen) {
        WeighedFinding first = null;
        for (WeighedFinding finding : compliance()) {
            if (first == null
                    || (finding.isStrong() == first.isStrong() ? finding.to() < first.to() : finding.isStrong())) {
                first = finding;
            }
        }
        if (first == null) {
            return Days.NEVER;
        }
        chosen.add(first);
        choose(latest(compliance()), chosen);
        if (!first.isStrong()) {
            chooseWeak(compliance(), chosen);
        }
        return first.to();
    }

    private void chooseCharges(int done, List<WeighedFinding> chosen) {
        Charge last = null;
        Charge strong = null;
        Charge later = null;
        Charge same = null;
        for (Charge charge : charges()) {
            WeighedFinding finding = charge.finding();
            if (last == null || finding.to() > last.finding().to()) {
                last = charge;
            }
            if (finding.isStrong()) {
                if (strong == null || (strong.isDenied() && !charge.isDenied())) {
                    strong = charge;
                }
                if (finding.from() > done) {
                    later = charge;
                } else if (finding.to() >= done) {
                    same = charge;
                }
            }
        }
        for (Charge charge : Arrays.asList(last, strong, later, same)) {
            if (charge != null) {
                charge.addTo(chosen);
            }
        }
        if (strong == null) {
            chooseWeak(weakChargesAfter(Days.ALWAYS), chosen);
        }
        if (later == null) {
            chooseWeak(weakChargesAfter(done), chosen);
        }
    }

    /** Weak charges that stand and are about later days alone. */
    private List<WeighedFinding> weakChargesAfter(int day) {
        List<WeighedFinding> weak = new ArrayList<>();
        for (Charge charge : charges()) {
            if (!charge.finding().isStrong()
                    && !charge.isRefuted()
                    && charge.finding().from() > day) {
                weak.add(charge.finding());
            }
        }
        return weak;
    }

    private static @Nullable WeighedFinding latest(List<WeighedFinding> findings) {
        WeighedFinding latest = null;
        for (WeighedFinding finding : findings) {
            if (latest == null || finding.to() > latest.to()) {
                latest = finding;
            }
        }
        return latest;
    }

    private static void choose(@Nullable WeighedFinding finding, List<WeighedFinding> chosen) {
        if (finding != null) {
            chosen.add(finding);
        }
    }
}
