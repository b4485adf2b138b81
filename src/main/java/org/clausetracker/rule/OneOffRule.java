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
        int latest = key.stream().mapToInt(WeighedFinding::to).min().orElseThrow();
        verdict.timing(timing(key, latest));
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

    /**
     * On time if the earliest report has it done by the due day. Late only where the day of the act is known, since a
     * report's own date is none, or where it is established that on a day after the due day it was still undone.
     */
    private Timing timing(List<WeighedFinding> deciding, int done) {
        if (due == Days.NEVER) {
            return Timing.NO_DEADLINE;
        }
        if (done <= due) {
            return Timing.MET_ON_TIME;
        }
        int firstDayOfAct = deciding.stream()
                .filter(WeighedFinding::hasEvent)
                .mapToInt(WeighedFinding::from)
                .min()
                .orElse(Days.ALWAYS);
        if (firstDayOfAct > due) {
            return Timing.MET_LATE;
        }
        List<WeighedFinding> undone = evidence.asCharges(Evidence.join(evidence.breaches(), evidence.partial()).stream()
                .filter(report -> due < report.begun() && report.begun() <= done && !evidence.isDisputed(report))
                .toList());
        if (!Support.isEstablished(undone)) {
            return Timing.MET_TIMING_UNCERTAIN;
        }
        verdict.because(ReasonCode.UNDONE_AFTER_DUE, undone);
        return Timing.MET_LATE;
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

    /**
     * Rows 9 to 10a: past due and nobody claims fulfilment. Silence, progress up to the due day or a denial alone accuse
     * nobody: the gap may be the tracker's own.
     */
    private Verdict overdue(Support breach) {
        if (!evidence.disputes().isEmpty()) {
            return contested(ReasonCode.INTERPRETATION, evidence.disputes());
        }
        if (breach == Support.CLAIMED) {
            verdict.flag(Flag.ALLEGATION_OPEN);
        }
        evidence.showLapsed(verdict, evidence.lapsedOwnReadings());
        List<WeighedFinding> partial = evidence.partial();
        verdict.note(
                ReasonCode.PROGRESS_BEFORE_DUE,
                partial.stream().filter(report -> report.to() <= due).toList());
        List<WeighedFinding> late = Evidence.join(
                partial.stream().filter(report -> report.to() > due).toList(), evidence.breaches());
        if (!late.isEmpty()) {
            return verdict.conclude(
                    Headline.OVERDUE, Evidence.confidence(late, Support.of(late)), ReasonCode.DEADLINE_PASSED, late);
        }
        return evidence.denials().isEmpty()
                ? verdict.conclude(Headline.UNREPORTED, ReasonCode.DEADLINE_PASSED_NO_REPORT)
                : verdict.conclude(
                        Headline.UNREPORTED,
                        Confidence.NONE,
                        ReasonCode.DEADLINE_PASSED_ONLY_DENIED,
                        evidence.denials());
    }

    /** Rows 11 and 12: not due, and a breach is claimed. */
    private Verdict alleged() {
        List<WeighedFinding> breaches = evidence.breaches();
        if (!evidence.disputes().isEmpty()) {
            return contested(ReasonCode.INTERPRETATION, Evidence.join(evidence.disputes(), breaches));
        }
        return evidence.alleged(verdict, breaches, evidence.lapsedOwnReadings());
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
