package org.clausetracker.rule;

import java.util.ArrayList;
import java.util.List;
import org.clausetracker.clause.Headline;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one unit: first collected step by step, then read. Ids and dates are written out only for an answer,
 * because a forecast or a timeline asks for the headline alone.
 */
final class Verdict {

    /**
     * Where to look for the last verdict that could be given.
     *
     * @param throughUnknown whether an UNKNOWN found there gives way to its own last known verdict
     */
    record Lookback(DatedCommitment commitment, int day, boolean throughUnknown) {}

    private record Ground(ReasonCode code, List<WeighedFinding> findings) {}

    private final List<Ground> grounds = new ArrayList<>(2);
    private final List<Flag> flags = new ArrayList<>(4);
    private Headline headline = Headline.UNKNOWN;
    private Confidence confidence = Confidence.NONE;
    private Timing timing;
    private int due;
    private @Nullable Progress progress;
    private @Nullable Lookback lookback;

    Verdict(int due, Moment moment) {
        this.due = due;
        if (due == Days.NEVER) {
            this.timing = Timing.NO_DEADLINE;
        } else {
            this.timing = moment.asOf() <= due ? Timing.NOT_DUE : Timing.PAST_DUE;
        }
    }

    /** Gives a reason, unless there are no findings that it would name. */
    void note(ReasonCode code, List<WeighedFinding> findings) {
        if (!findings.isEmpty()) {
            because(code, findings);
        }
    }

    void because(ReasonCode code, List<WeighedFinding> findings) {
        grounds.add(new Ground(code, findings));
    }

    void flag(Flag flag) {
        flags.add(flag);
    }

    void timing(Timing timing) {
        this.timing = timing;
    }

    /** A duty owed every day has no due day. */
    void continuing() {
        this.timing = Timing.CONTINUING;
        this.due = Days.NEVER;
    }

    void progress(Progress progress) {
        this.progress = progress;
    }

    void lookBack(Lookback lookback) {
        this.lookback = lookback;
    }

    /** Ends with a headline for one last reason. */
    Verdict conclude(Headline headline, Confidence confidence, ReasonCode code, List<WeighedFinding> findings) {
        because(code, findings);
        this.headline = headline;
        this.confidence = confidence;
        return this;
    }

    /** Ends with a headline that no finding decided. */
    Verdict conclude(Headline headline, ReasonCode code) {
        return conclude(headline, Confidence.NONE, code, List.of());
    }

    Headline headline() {
        return headline;
    }

    @Nullable
    Lookback lookback() {
        return lookback;
    }

    UnitAnswer answer(@Nullable String obligor, @Nullable LastKnown lastKnown, List<Exclusion> excluded) {
        return new UnitAnswer(
                obligor,
                headline,
                confidence,
                timing,
                due == Days.NEVER ? null : Days.date(due),
                progress,
                List.copyOf(flags),
                lastKnown,
                grounds.stream().map(Verdict::reason).toList(),
                excluded);
    }

    private static Reason reason(Ground ground) {
        return new Reason(
                ground.code,
                ground.findings.stream()
                        .map(WeighedFinding::id)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
