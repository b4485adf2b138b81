package org.clausetracker.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausetracker.clause.Headline;

/**
 * Duties owed every day (section 4 of the rule, table CONTINUING); the first row that fits wins. Only what touches the
 * window, the last so many days, speaks for today: compliance lapses by silence, an open breach does not.
 */
final class ContinuingRule {

    private final Evidence evidence;
    private final Verdict verdict;
    private final int windowStart;
    private List<WeighedFinding> charges;

    ContinuingRule(Evidence evidence, Verdict verdict) {
        this.evidence = evidence;
        this.verdict = verdict;
        this.windowStart = evidence.commitment().windowStart(evidence.asOf());
        this.charges = evidence.breaches();
    }

    Verdict judge() {
        verdict.continuing();
        List<WeighedFinding> open =
                charges.stream().filter(WeighedFinding::isOngoing).toList();
        if (Support.isEstablished(open)) {
            List<WeighedFinding> cure = cure(open);
            if (!Support.isEstablished(cure)) {
                return openBreach(open);
            }
            verdict.because(ReasonCode.BREACH_CURED, cure);
            int cured = cure.stream().mapToInt(WeighedFinding::from).min().orElseThrow();
            charges = charges.stream()
                    .map(charge -> charge.isOngoing() ? charge.curedOn(cured) : charge)
                    .toList();
        }
        List<WeighedFinding> breaches = inWindow(charges);
        List<WeighedFinding> full = inWindow(evidence.compliance());
        List<WeighedFinding> partial = inWindow(evidence.partial());
        if (Support.isEstablished(breaches)) {
            return broken(breaches, Evidence.join(full, partial));
        }
        if (!breaches.isEmpty()) {
            return alleged(breaches, full, partial);
        }
        return notAlleged(full, partial);
    }

    /** Full compliance that began after the breach did and reaches at least its last sighting. */
    private List<WeighedFinding> cure(List<WeighedFinding> open) {
        int begun = open.stream().mapToInt(WeighedFinding::from).min().orElseThrow();
        int seen = open.stream().mapToInt(WeighedFinding::to).max().orElseThrow();
        return evidence.compliance().stream()
                .filter(finding -> finding.from() > begun && finding.to() >= seen)
                .toList();
    }

    /** Row 1: an open breach never lapses by silence. It is contested when each strong report of it is strongly denied. */
    private Verdict openBreach(List<WeighedFinding> open) {
        if (evidence.isStronglyDenied(open)) {
            return stronglyDenied(open);
        }
        if (open.stream().allMatch(charge -> charge.stated() < windowStart)) {
            verdict.flag(Flag.STALE);
        }
        flagWeakDenial();
        return verdict.conclude(
                Headline.BREACHED, Evidence.confidence(open, Support.ESTABLISHED), ReasonCode.OPEN_BREACH, open);
    }

    /** Rows 2 to 4: a breach in the window is established. Only compliance on a later day changes that. */
    private Verdict broken(List<WeighedFinding> breaches, List<WeighedFinding> praise) {
        if (evidence.isStronglyDenied(breaches)) {
            return stronglyDenied(breaches);
        }
        List<WeighedFinding> key = Evidence.strongOrAll(breaches);
        int last = key.stream().mapToInt(WeighedFinding::to).max().orElseThrow();
        List<WeighedFinding> after =
                praise.stream().filter(finding -> finding.to() > last).toList();
        flagWeakDenial();
        Confidence confidence = Evidence.confidence(key, Support.ESTABLISHED);
        if (Support.isEstablished(after)) {
            return verdict.conclude(
                    Headline.PARTIAL, confidence, ReasonCode.BREACH_THEN_COMPLIANCE, Evidence.join(key, after));
        }
        return verdict.conclude(Headline.BREACHED, confidence, ReasonCode.BREACH_ESTABLISHED, key);
    }

    /** Rows 5 to 7: a breach in the window is only claimed. */
    private Verdict alleged(List<WeighedFinding> breaches, List<WeighedFinding> full, List<WeighedFinding> partial) {
        int first = breaches.stream().mapToInt(WeighedFinding::from).min().orElseThrow();
        int last = breaches.stream().mapToInt(WeighedFinding::to).max().orElseThrow();
        List<WeighedFinding> cover = full.stream()
                .filter(finding -> finding.from() <= first && finding.to() >= last)
                .toList();
        if (Support.isEstablished(cover)) {
            verdict.flag(Flag.ALLEGATION_UNCONFIRMED);
            return verdict.conclude(
                    Headline.COMPLYING,
                    Evidence.confidence(cover, Support.ESTABLISHED),
                    ReasonCode.COMPLIANCE_COVERS_ALLEGATION,
                    cover);
        }
        List<WeighedFinding> answers = Evidence.join(inWindow(evidence.denials()), full, partial);
        if (!answers.isEmpty()) {
            return contested(ReasonCode.CLAIM_AGAINST_CLAIM, Evidence.join(breaches, answers));
        }
        if (!evidence.disputes().isEmpty()) {
            return contested(ReasonCode.INTERPRETATION, Evidence.join(evidence.disputes(), breaches));
        }
        return evidence.alleged(
                verdict, breaches, Evidence.join(evidence.lapsedOwnReadings(), answersOutOfWindow(breaches, first)));
    }

    /** Denials, and claims of compliance by the accused's own side, that are about the days of these charges or name one. */
    private List<WeighedFinding> answersOutOfWindow(List<WeighedFinding> charges, int first) {
        Set<String> charged = charges.stream().map(WeighedFinding::id).collect(Collectors.toSet());
        List<WeighedFinding> own = Evidence.join(evidence.compliance(), evidence.partial()).stream()
                .filter(evidence::isOwn)
                .toList();
        return Evidence.join(evidence.denials(), own).stream()
                .filter(answer ->
                        answer.to() >= first || (answer.rebuts() != null && charged.contains(answer.rebuts())))
                .toList();
    }

    /** Rows 8 to 10: no breach in the window is even claimed. */
    private Verdict notAlleged(List<WeighedFinding> full, List<WeighedFinding> partial) {
        if (Support.isEstablished(full) && !Support.isEstablished(partial)) {
            return verdict.conclude(
                    Headline.COMPLYING,
                    Evidence.confidence(full, Support.ESTABLISHED),
                    ReasonCode.COMPLIANCE_ESTABLISHED,
                    full);
        }
        List<WeighedFinding> both = Evidence.join(full, partial);
        if (!partial.isEmpty() && Support.isEstablished(both)) {
            return verdict.conclude(
                    Headline.PARTIAL,
                    Evidence.confidence(both, Support.ESTABLISHED),
                    ReasonCode.PARTIAL_ESTABLISHED,
                    both);
        }
        if (both.isEmpty()) {
            return silent();
        }
        if (!evidence.disputes().isEmpty()) {
            return contested(ReasonCode.INTERPRETATION, Evidence.join(evidence.disputes(), both));
        }
        return verdict.conclude(Headline.CLAIMED, Confidence.LOW, Evidence.claimOnly(both), both);
    }

    /** Rows 10a to 12: nothing in the window. */
    private Verdict silent() {
        if (evidence.isReadDifferentlyByOthers()) {
            return contested(ReasonCode.INTERPRETATION, evidence.disputes());
        }
        List<WeighedFinding> old = Evidence.join(charges, evidence.compliance(), evidence.partial()).stream()
                .filter(finding -> finding.to() < windowStart)
                .toList();
        if (old.isEmpty()) {
            return verdict.conclude(Headline.UNKNOWN, ReasonCode.NO_EVIDENCE);
        }
        int last = old.stream().mapToInt(WeighedFinding::to).max().orElseThrow();
        verdict.flag(Flag.STALE);
        verdict.lookBack(new Verdict.Lookback(evidence.commitment(), last, false));
        return verdict.conclude(
                Headline.UNKNOWN,
                Confidence.NONE,
                ReasonCode.EVIDENCE_STALE,
                old.stream().filter(finding -> finding.to() == last).toList());
    }

    /** Findings that touch the window. */
    private List<WeighedFinding> inWindow(List<WeighedFinding> findings) {
        return findings.stream().filter(finding -> finding.touches(windowStart)).toList();
    }

    private void flagWeakDenial() {
        if (evidence.isWeaklyDenied()) {
            verdict.flag(Flag.DENIED);
        }
    }

    private Verdict stronglyDenied(List<WeighedFinding> breaches) {
        return verdict.conclude(Headline.CONTESTED, Confidence.MEDIUM, ReasonCode.STRONG_DENIAL, breaches);
    }

    private Verdict contested(ReasonCode code, List<WeighedFinding> findings) {
        return verdict.conclude(Headline.CONTESTED, Confidence.LOW, code, findings);
    }
}
