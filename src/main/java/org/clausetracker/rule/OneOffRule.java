package org.clausetracker.rule;

import java.util.List;
import org.clausetracker.clause.Headline;

/** Duties that are done once (section 4 of the rule, table ONE_OFF); the first row that fits wins. */
final class OneOffRule {

    private final Evidence evidence;
    private final int due;
    private final Verdict verdict;

    OneOffRule(Evidence evidence, int due, Verdict verdict) {
        this.evidence = evidence;
        this.due = due;
        this.verdict = verdict;
    }

    Verdict judge() {
        Support full = Support.of(evidence.compliance());
        Support breach = Support.of(evidence.breaches());
        verdict.progress(progress(full));
        if (full == Support.ESTABLISHED) {
            return fulfilled();
        }
        if (breach == Support.ESTABLISHED) {
            return broken();
        }
        if (breach == Support.CLAIMED
                && (full == Support.CLAIMED || !evidence.denials().isEmpty())) {
            return contested(
                    ReasonCode.CLAIM_AGAINST_CLAIM,
                    Evidence.join(evidence.breaches(), evidence.denials(), evidence.compliance()));
        }
        if (full == Support.CLAIMED) {
            return claimed();
        }
        if (isPastDue()) {
            return overdue(breach);
        }
        if (breach == Support.CLAIMED) {
            return alleged();
        }
        return notDue();
    }

    private Progress progress(Support full) {
        Support part = Support.of(evidence.partial());
        if (full == Support.ESTABLISHED) {
            return Progress.FULL;
        }
        if (part == Support.ESTABLISHED) {
            return Progress.PARTIAL;
        }
        return full == Support.CLAIMED || part == Support.CLAIMED ? Progress.CLAIMED : Progress.NONE;
    }

    /** Rows 1 to 3: done. Undone later, contradicted by a strong voice about the same days, or done for good. */
    private Verdict fulfilled() {
        List<WeighedFinding> key = Evidence.strongOrAll(evidence.compliance());
        int earliest = key.stream().mapToInt(WeighedFinding::from).min().orElseThrow();
        int latest = key.stream().mapToInt(WeighedFinding::to).min().orElseThrow();
        verdict.timing(timing(earliest, latest));
        List<WeighedFinding> later = evidence.breaches().stream()
                .filter(breach -> breach.from() > latest)
                .toList();
        if (evidence.commitment().isReversible() && Support.isEstablished(later)) {
            verdict.flag(Flag.REVERSED);
            return verdict.conclude(
                    Headline.BREACHED,
                    Evidence.confidence(later, Support.ESTABLISHED),
                    ReasonCode.REVERSED_AFTER_FULFILMENT,
                    later);
        }
        List<WeighedFinding> same = evidence.breaches().stream()
                .filter(breach -> breach.isStrong() && breach.from() <= latest && latest <= breach.to())
                .toList();
        if (!same.isEmpty()) {
            return verdict.conclude(
                    Headline.CONTESTED,
                    Confidence.MEDIUM,
                    ReasonCode.STRONG_SOURCES_CONFLICT,
                    Evidence.join(same, key));
        }
        if (!later.isEmpty()) {
            verdict.flag(Flag.ALLEGATION_OPEN);
        }
        return verdict.conclude(
                Headline.FULFILLED,
                Evidence.confidence(key, Support.ESTABLISHED),
                ReasonCode.FULFILMENT_ESTABLISHED,
                key);
    }

    /** On time if it was done at the latest by the due day, late if at the earliest after it. */
    private Timing timing(int earliest, int latest) {
        if (due == Days.NEVER) {
            return Timing.NO_DEADLINE;
        }
        if (latest <= due) {
            return Timing.MET_ON_TIME;
        }
        return earliest > due ? Timing.MET_LATE : Timing.MET_TIMING_UNCERTAIN;
    }

    /** Rows 4 and 5: a breach is established, and denied by strong voices or by weak ones or by nobody. */
    private Verdict broken() {
        List<WeighedFinding> breaches = evidence.breaches();
        if (evidence.isStronglyDenied(breaches)) {
            return verdict.conclude(Headline.CONTESTED, Confidence.MEDIUM, ReasonCode.STRONG_DENIAL, breaches);
        }
        if (evidence.isWeaklyDenied()) {
            verdict.flag(Flag.DENIED);
        }
        return verdict.conclude(
                Headline.BREACHED,
                Evidence.confidence(breaches, Support.ESTABLISHED),
                ReasonCode.BREACH_ESTABLISHED,
                breaches);
    }

    /** Rows 7 and 8: fulfilment is only claimed. */
    private Verdict claimed() {
        List<WeighedFinding> claims = evidence.compliance();
        if (!evidence.disputes().isEmpty()) {
            return contested(ReasonCode.INTERPRETATION, Evidence.join(evidence.disputes(), claims));
        }
        if (isPastDue()) {
            verdict.timing(Timing.PAST_DUE_UNVERIFIED);
        }
        return verdict.conclude(Headline.CLAIMED, Confidence.LOW, Evidence.claimOnly(claims), claims);
    }

    /** Rows 9 and 10: past due and nobody claims fulfilment. Without any report it may be the tracker's own gap. */
    private Verdict overdue(Support breach) {
        if (!evidence.disputes().isEmpty()) {
            return contested(ReasonCode.INTERPRETATION, evidence.disputes());
        }
        if (breach == Support.CLAIMED) {
            verdict.flag(Flag.ALLEGATION_OPEN);
        }
        List<WeighedFinding> reports = Evidence.join(evidence.partial(), evidence.breaches());
        if (reports.isEmpty()) {
            return verdict.conclude(Headline.OVERDUE, Confidence.LOW, ReasonCode.DEADLINE_PASSED_NO_REPORT, List.of());
        }
        return verdict.conclude(
                Headline.OVERDUE,
                Evidence.confidence(reports, Support.of(reports)),
                ReasonCode.DEADLINE_PASSED,
                reports);
    }

    /** Rows 11 and 12: not due, and a breach is claimed. */
    private Verdict alleged() {
        List<WeighedFinding> breaches = evidence.breaches();
        if (!evidence.disputes().isEmpty()) {
            return contested(ReasonCode.INTERPRETATION, Evidence.join(evidence.disputes(), breaches));
        }
        return verdict.conclude(Headline.ALLEGED_BREACH, Confidence.LOW, ReasonCode.ALLEGATION_ONLY, breaches);
    }

    /** Rows 13 to 15: not due, and nobody claims a breach. */
    private Verdict notDue() {
        List<WeighedFinding> partial = evidence.partial();
        if (!partial.isEmpty()) {
            return verdict.conclude(
                    Headline.IN_PROGRESS,
                    Evidence.confidence(partial, Support.of(partial)),
                    ReasonCode.PROGRESS_REPORTED,
                    partial);
        }
        DatedCommitment commitment = evidence.commitment();
        int lastHeard = Math.max(evidence.lastReport(), commitment.appliesFrom());
        if (due == Days.NEVER && evidence.asOf() - lastHeard > commitment.stallDays()) {
            return verdict.conclude(Headline.UNKNOWN, ReasonCode.SILENCE);
        }
        return verdict.conclude(Headline.PENDING, ReasonCode.NOTHING_DUE);
    }

    private boolean isPastDue() {
        return evidence.asOf() > due;
    }

    private Verdict contested(ReasonCode code, List<WeighedFinding> findings) {
        return verdict.conclude(Headline.CONTESTED, Confidence.LOW, code, findings);
    }
}
