package org.clausetracker.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausetracker.clause.Headline;
import org.jspecify.annotations.Nullable;

/**
 * The findings that count for one unit on one day, sorted by their kind (section 3 of the rule). Strong denials are
 * applied: a strong denial removes the weak allegations that it names or touches, and marks the strong ones as disputed.
 */
final class Evidence {

    private final DatedCommitment commitment;
    private final @Nullable String obligor;
    private final Moment moment;
    private final List<WeighedFinding> readingsOfClause;
    private final List<WeighedFinding> compliance = new ArrayList<>();
    private final List<WeighedFinding> partial = new ArrayList<>();
    private final List<WeighedFinding> denials = new ArrayList<>();
    private final List<WeighedFinding> disputes = new ArrayList<>();
    private final List<WeighedFinding> lapsedReadings = new ArrayList<>();
    private final List<WeighedFinding> breaches = new ArrayList<>();
    private final List<WeighedFinding> refuted = new ArrayList<>();
    private final Set<String> disputed = new HashSet<>();
    private boolean intent;
    private boolean risk;
    private int lastReport = Days.ALWAYS;

    Evidence(Unit unit, Moment moment) {
        this.commitment = unit.commitment();
        this.obligor = unit.obligor();
        this.moment = moment;
        this.readingsOfClause = unit.readings();
        UsableFindings.of(unit.findings(), moment).forEach(this::sort);
        hearDenials();
    }

    private void sort(WeighedFinding finding) {
        switch (finding.kind()) {
            case COMPLIANCE -> compliance.add(finding);
            case PARTIAL_COMPLIANCE -> partial.add(finding);
            case BREACH -> breaches.add(finding);
            case DENIAL -> denials.add(finding);
            case INTERPRETATION_DISPUTE -> (hasLapsed(finding) ? lapsedReadings : disputes).add(finding);
            case INTENT -> intent = true;
            case RISK -> risk |= finding.stated() > moment.asOf() - commitment.windowDays();
            case CONTEXT -> throw new IllegalStateException("context is never evidence: " + finding.id());
        }
        if (finding.kind().reportsConduct()) {
            lastReport = Math.max(lastReport, finding.to());
        }
    }

    private void hearDenials() {
        Set<String> named = new HashSet<>();
        List<WeighedFinding> general = new ArrayList<>();
        for (WeighedFinding denial : denials) {
            if (denial.isStrong()) {
                if (denial.rebuts() != null) {
                    named.add(denial.rebuts());
                } else {
                    general.add(denial);
                }
            }
        }
        if (breaches.isEmpty() || (named.isEmpty() && general.isEmpty())) {
            return;
        }
        Overlaps unnamed = new Overlaps(general, WeighedFinding::voice);
        List<WeighedFinding> standing = new ArrayList<>(breaches.size());
        for (WeighedFinding breach : breaches) {
            boolean denied = named.contains(breach.id()) || unnamed.touch(breach);
            if (denied && !breach.isStrong()) {
                refuted.add(breach);
                continue;
            }
            standing.add(breach);
            if (denied) {
                disputed.add(breach.id());
            }
        }
        breaches.clear();
        breaches.addAll(standing);
    }

    /** Writes what every judged unit shows, whatever its headline. */
    void show(Verdict verdict) {
        if (commitment.isDueMoved(moment.publishedBy())) {
            verdict.flag(Flag.DUE_MOVED);
        }
        if (intent) {
            verdict.flag(Flag.INTENT_DECLARED);
        }
        if (risk) {
            verdict.flag(Flag.AT_RISK);
        }
        if (!disputes.isEmpty()) {
            verdict.flag(Flag.INTERPRETATION_DISPUTED);
        }
        if (!refuted.isEmpty()) {
            verdict.because(ReasonCode.ALLEGATION_REFUTED, refuted);
            verdict.flag(Flag.ALLEGATION_REFUTED);
        }
    }

    private boolean hasLapsed(WeighedFinding reading) {
        return commitment.hasLapsed(reading, moment.asOf());
    }

    /** Whether of these charges at least one is strong, and every strong one is strongly denied. */
    boolean isStronglyDenied(List<WeighedFinding> charges) {
        List<WeighedFinding> strong =
                charges.stream().filter(WeighedFinding::isStrong).toList();
        return !strong.isEmpty() && strong.stream().allMatch(this::isDisputed);
    }

    /** Whether a strong voice denies this strong charge. */
    boolean isDisputed(WeighedFinding charge) {
        return disputed.contains(charge.id());
    }

    /** Whether a weak voice denies, which refutes nothing. */
    boolean isWeaklyDenied() {
        return denials.stream().anyMatch(denial -> !denial.isStrong());
    }

    /** Whether somebody other than the obligor disputes what the duty means. */
    boolean isReadDifferentlyByOthers() {
        return disputes.stream().anyMatch(dispute -> !isOwn(dispute));
    }

    /** Whether the accused itself says so, or its media. */
    boolean isOwn(WeighedFinding finding) {
        return finding.side().equals(obligor);
    }

    /** These reports weighed as charges. */
    List<WeighedFinding> asCharges(List<WeighedFinding> findings) {
        return findings.stream().map(finding -> finding.asCharge(obligor)).toList();
    }

    /** Readings of this duty by the accused's own side that are too old to count. */
    List<WeighedFinding> lapsedOwnReadings() {
        return lapsedReadings.stream().filter(this::isOwn).toList();
    }

    /**
     * Readings of another duty of the clause, or of another obligor's part of this one, by the accused's own side, not from
     * before the charges: what is said of another duty before the charge does not answer it.
     */
    private List<WeighedFinding> ownReadingsElsewhere(List<WeighedFinding> charges) {
        int first = charges.stream().mapToInt(WeighedFinding::from).min().orElseThrow();
        Set<FindingInput> here = new HashSet<>();
        disputes.forEach(reading -> here.add(reading.input()));
        lapsedReadings.forEach(reading -> here.add(reading.input()));
        return UsableFindings.of(readingsOfClause, moment).stream()
                .filter(reading -> isOwn(reading) && reading.stated() >= first && !here.contains(reading.input()))
                .toList();
    }

    /** Names answers that are on record and too old to count, if there are any. */
    void showLapsed(Verdict verdict, List<WeighedFinding> answers) {
        if (!answers.isEmpty()) {
            verdict.flag(Flag.ANSWER_LAPSED);
            verdict.because(ReasonCode.ANSWER_LAPSED, answers);
        }
    }

    /**
     * Ends with a breach that is alleged and not established. A verdict never says that nobody answered while an answer is
     * on record (section 4 of the rule).
     *
     * @param lapsedHere answers on this duty that are too old to count
     */
    Verdict alleged(Verdict verdict, List<WeighedFinding> charges, List<WeighedFinding> lapsedHere) {
        List<WeighedFinding> elsewhere = ownReadingsElsewhere(charges);
        List<WeighedFinding> lapsed =
                join(lapsedHere, elsewhere.stream().filter(this::hasLapsed).toList());
        List<WeighedFinding> live =
                elsewhere.stream().filter(reading -> !hasLapsed(reading)).toList();
        showLapsed(verdict, lapsed);
        verdict.note(ReasonCode.ANSWER_ON_OTHER_DUTY, live);
        boolean answered = !lapsed.isEmpty() || !live.isEmpty();
        return verdict.conclude(
                Headline.ALLEGED_BREACH,
                Confidence.LOW,
                answered ? ReasonCode.ALLEGATION_ANSWERED : ReasonCode.ALLEGATION_ONLY,
                charges);
    }

    DatedCommitment commitment() {
        return commitment;
    }

    int asOf() {
        return moment.asOf();
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

    /** Disputes of interpretation that still count. */
    List<WeighedFinding> disputes() {
        return disputes;
    }

    /** Charges that nobody refuted. */
    List<WeighedFinding> breaches() {
        return breaches;
    }

    /** Last day that any report of conduct speaks about, refuted ones included. */
    int lastReport() {
        return lastReport;
    }

    @SafeVarargs
    static List<WeighedFinding> join(List<WeighedFinding>... lists) {
        List<WeighedFinding> joined = new ArrayList<>();
        for (List<WeighedFinding> list : lists) {
            joined.addAll(list);
        }
        return joined;
    }

    /** The strong ones among these; all of them when none is strong. */
    static List<WeighedFinding> strongOrAll(List<WeighedFinding> findings) {
        List<WeighedFinding> strong =
                findings.stream().filter(WeighedFinding::isStrong).toList();
        return strong.isEmpty() ? findings : strong;
    }

    /** How much confidence a conclusion from these findings deserves. */
    static Confidence confidence(List<WeighedFinding> findings, Support support) {
        return switch (support) {
            case NONE -> Confidence.NONE;
            case CLAIMED -> Confidence.LOW;
            case ESTABLISHED ->
                findings.stream()
                                        .filter(WeighedFinding::isStrong)
                                        .map(WeighedFinding::voice)
                                        .distinct()
                                        .limit(2)
                                        .count()
                                > 1
                        ? Confidence.HIGH
                        : Confidence.MEDIUM;
        };
    }

    /** The reason to give for claims that are not established. */
    static ReasonCode claimOnly(List<WeighedFinding> claims) {
        return claims.stream().allMatch(claim -> claim.stance() == Stance.INDEPENDENT)
                ? ReasonCode.ONLY_WEAK_CLAIM
                : ReasonCode.ONLY_INTERESTED_CLAIM;
    }
}
