package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Random cases that reach every corner of the rule: imprecise dates, several obligors and commitments, suspensions,
 * deadline versions, retractions, rebuttals, hindsight, late records, supersession announced before and after its day,
 * ends of term, conditions, all grades, reprints and aligned media. The same seed gives the same cases.
 */
final class RandomCases {

    static final LocalDate START = LocalDate.of(2020, 11, 10);

    private static final List<String> PARTIES = List.of("AM", "AZ", "RU");
    private static final List<FindingKind> KINDS = List.of(
            FindingKind.COMPLIANCE,
            FindingKind.COMPLIANCE,
            FindingKind.PARTIAL_COMPLIANCE,
            FindingKind.BREACH,
            FindingKind.BREACH,
            FindingKind.BREACH,
            FindingKind.DENIAL,
            FindingKind.INTERPRETATION_DISPUTE,
            FindingKind.INTENT,
            FindingKind.RISK);

    private record Reporter(String id, ReporterRole role, @Nullable String side) {}

    private static final List<Reporter> REPORTERS = List.of(
            new Reporter("AM", ReporterRole.PARTY, null),
            new Reporter("AZ", ReporterRole.PARTY, null),
            new Reporter("armenpress", ReporterRole.PARTY, "AM"),
            new Reporter("azertac", ReporterRole.PARTY, "AZ"),
            new Reporter("RU", ReporterRole.GUARANTOR, null),
            new Reporter("tass", ReporterRole.GUARANTOR, "RU"),
            new Reporter("UN", ReporterRole.MONITOR, null),
            new Reporter("ICRC", ReporterRole.MONITOR, null),
            new Reporter("EU", ReporterRole.OUTSIDER, null),
            new Reporter("blog", ReporterRole.OUTSIDER, "AM"));

    private final Random random;
    private boolean plain;
    private int spread = 150;

    RandomCases(long seed) {
        this.random = new Random(seed);
    }

    StatusCase next() {
        ClauseHistory history = history();
        LocalDate asOf =
                chance(0.8) ? near(spread + 60).plusDays(spread / 2) : START.plusDays(random.nextInt(1100) - 30);
        return new StatusCase(
                asOf,
                chance(0.2) ? asOf.plusDays(random.nextInt(500) - 150) : null,
                chance(0.1) ? asOf.plusDays(random.nextInt(400) - 200) : null,
                history.signatories(),
                history.commitments().stream()
                        .map(CommitmentHistory::commitment)
                        .map(c -> !plain && chance(0.1) ? c.withCondition(pick(List.of(ConditionState.values()))) : c)
                        .toList(),
                history.findings());
    }

    ClauseHistory history() {
        plain = chance(0.6);
        // few days in play make voices meet, many make them miss each other
        spread = pick(List.of(10, 40, 150, 700));
        List<CommitmentHistory> commitments = new ArrayList<>();
        Map<String, List<FindingInput>> findings = new LinkedHashMap<>();
        int size = 1 + (chance(0.3) ? random.nextInt(3) : 0);
        for (int i = 0; i < size; i++) {
            CommitmentInput commitment = commitment("c" + i);
            commitments.add(
                    !plain && chance(0.2)
                            ? CommitmentHistory.conditional(commitment, chance(0.3) ? null : near(400))
                            : CommitmentHistory.constant(commitment));
            List<FindingInput> about = findings("f" + i, random.nextInt(chance(0.1) ? 20 : 7));
            if (chance(0.15)) {
                about.addAll(story());
            }
            findings.put(commitment.id(), about);
        }
        if (chance(0.15)) {
            findings.put(StatusCase.NO_COMMITMENT, findings("l", 1 + random.nextInt(3)));
        }
        return new ClauseHistory(
                chance(0.3) ? pick(List.of(List.of("AM", "AZ"), List.of("AM", "AZ", "RU"), List.of("UN"))) : List.of(),
                commitments,
                findings);
    }

    /** One commitment about which so much is said that most of it cannot move the headline of a day. */
    ClauseHistory crowd() {
        plain = chance(0.3);
        spread = pick(List.of(150, 700));
        CommitmentInput commitment = commitment("c0");
        return new ClauseHistory(
                chance(0.3) ? List.of("AM", "AZ") : List.of(),
                List.of(CommitmentHistory.constant(commitment)),
                Map.of("c0", findings("f0", 30 + random.nextInt(120))));
    }

    CommitmentInput commitment(String id) {
        boolean superseded = !plain && chance(0.2);
        return new CommitmentInput(
                id,
                !plain && chance(0.05)
                        ? CommitmentKind.DECLARATORY
                        : chance(0.5) ? CommitmentKind.ONE_OFF : CommitmentKind.CONTINUING,
                pick(List.of(30, 90, 90, 1, 200)),
                pick(List.of(365, 365, 60, 0)),
                chance(0.7),
                null,
                chance(0.8) ? ImpreciseDate.of(START) : imprecise(near(100)),
                !plain && chance(0.2) ? imprecise(near(700)) : null,
                superseded ? imprecise(near(600)) : null,
                superseded && chance(0.5) ? imprecise(near(600)) : null,
                pick(List.of(List.of("AZ"), List.of("AM", "AZ"), List.of("RU"), List.of("AZ", "AM", "RU"))),
                chance(0.2) ? pick(List.of(List.of("UN"), List.of("AM"), List.of("EU", "AZ"))) : List.of(),
                deadlines(),
                terms(),
                suspensions());
    }

    private List<DeadlineVersion> deadlines() {
        List<DeadlineVersion> deadlines = new ArrayList<>();
        for (int i = chance(0.5) ? 1 + random.nextInt(3) : 0; i > 0; i--) {
            deadlines.add(new DeadlineVersion(imprecise(near(500)), imprecise(near(200))));
        }
        return deadlines;
    }

    private List<Suspension> suspensions() {
        List<Suspension> suspensions = new ArrayList<>();
        for (int i = !plain && chance(0.2) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            LocalDate from = near(600);
            ImpreciseDate first = imprecise(from);
            suspensions.add(suspension(first, from));
            if (chance(0.4)) {
                suspensions.add(suspension(first, from));
            }
        }
        return suspensions;
    }

    private Suspension suspension(ImpreciseDate first, LocalDate from) {
        return new Suspension(
                first,
                chance(0.2) ? null : imprecise(from.plusDays(random.nextInt(100) - 10)),
                chance(0.5) ? null : imprecise(from.plusDays(random.nextInt(60) - 40)),
                chance(0.5) ? null : imprecise(from.plusDays(random.nextInt(120) - 20)));
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (int i = !plain && chance(0.2) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            terms.add(new Term(chance(0.3) ? null : imprecise(near(700)), chance(0.3) ? null : imprecise(near(500))));
        }
        return terms;
    }

    List<FindingInput> findings(String prefix, int size) {
        List<FindingInput> findings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            findings.add(finding(prefix + i, prefix, size));
        }
        return findings;
    }

    FindingInput finding(String id) {
        return finding(id, "f0", 1);
    }

    private FindingInput finding(String id, String prefix, int size) {
        Reporter reporter = pick(REPORTERS);
        FindingKind kind = pick(KINDS);
        LocalDate stated = START.plusDays(random.nextInt(spread));
        // now and then the event lies after the statement
        LocalDate event = stated.plusDays(chance(0.1) ? random.nextInt(40) : -random.nextInt(60));
        boolean dated = chance(0.7);
        boolean longTime = dated && kind == FindingKind.COMPLIANCE && chance(0.5);
        return new FindingInput(
                id,
                kind,
                reporter.id,
                reporter.role,
                reporter.side,
                plain || chance(0.93) ? chance(0.85) ? ImpreciseDate.of(stated) : imprecise(stated) : null,
                chance(0.3) ? imprecise(stated.plusDays(random.nextInt(30))) : null,
                longTime ? ImpreciseDate.of(START) : dated ? imprecise(event) : null,
                longTime || (dated && chance(0.3)) ? imprecise(event.plusDays(random.nextInt(60) - 5)) : null,
                kind == FindingKind.BREACH && chance(0.25),
                chance(0.15) ? null : chance(0.6) ? "AZ" : pick(PARTIES),
                grade(),
                chance(0.6) ? pick(List.of(2, 3, 3, 4)) : 1 + random.nextInt(6),
                chance(0.25) ? pick(List.of("wire", "communique")) : null,
                kind == FindingKind.DENIAL && chance(0.4) ? prefix + random.nextInt(size) : null,
                plain || chance(0.85),
                !plain && chance(0.2) ? imprecise(stated.plusDays(random.nextInt(200))) : null,
                !plain && chance(0.15) ? imprecise(stated.plusDays(random.nextInt(200))) : null);
    }

    /** Findings that meet in a way which chance alone seldom brings about. */
    private List<FindingInput> story() {
        LocalDate day = START.plusDays(spread / 2 + random.nextInt(20));
        LocalDate later = day.plusDays(random.nextInt(15));
        FindingInput charge = voice("s1", FindingKind.BREACH, "AM", ReporterRole.PARTY, day, later, false);
        FindingInput sighting = voice("s2", FindingKind.BREACH, "UN", ReporterRole.MONITOR, day, day, chance(0.6));
        FindingInput denial = voice("s3", FindingKind.DENIAL, "ICRC", ReporterRole.MONITOR, day, later, false);
        FindingInput praise = voice("s4", FindingKind.COMPLIANCE, "EU", ReporterRole.OUTSIDER, START, later, false);
        FindingInput relief =
                voice("s5", FindingKind.COMPLIANCE, "EU", ReporterRole.OUTSIDER, day.plusDays(1), later, false);
        FindingInput siege = voice("s6", FindingKind.BREACH, "UN", ReporterRole.MONITOR, day, later, false);
        FindingInput done = voice("s7", FindingKind.COMPLIANCE, "EU", ReporterRole.OUTSIDER, START, day, false);
        return pick(List.of(
                List.of(charge, praise),
                List.of(charge, denial),
                List.of(sighting, denial),
                List.of(sighting, relief),
                List.of(siege, done)));
    }

    private static FindingInput voice(
            String id,
            FindingKind kind,
            String reporter,
            ReporterRole role,
            LocalDate from,
            LocalDate until,
            boolean ongoing) {
        return new FindingInput(
                id,
                kind,
                reporter,
                role,
                null,
                ImpreciseDate.of(until),
                null,
                ImpreciseDate.of(from),
                ImpreciseDate.of(until),
                ongoing,
                "AZ",
                SourceGrade.B,
                2,
                null,
                null,
                true,
                null,
                null);
    }

    private SourceGrade grade() {
        return plain || chance(0.5)
                ? pick(List.of(SourceGrade.B, SourceGrade.C, SourceGrade.D, SourceGrade.D))
                : pick(List.of(SourceGrade.values()));
    }

    /** The same list in another order. */
    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    LocalDate near(int days) {
        return START.plusDays(random.nextInt(days));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A text of day, month or year precision that holds the day. */
    private ImpreciseDate imprecise(LocalDate day) {
        String text = day.toString();
        if (chance(0.05)) {
            return ImpreciseDate.valueOf(text.substring(0, 4));
        }
        return ImpreciseDate.valueOf(chance(0.15) ? text.substring(0, 7) : text);
    }
}
