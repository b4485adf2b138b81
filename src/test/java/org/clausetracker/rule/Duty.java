package org.clausetracker.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausetracker.clause.CommitmentKind;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** A commitment of Azerbaijan under construction, in force from 10 November 2020, and questions about it. */
final class Duty {

    private final CommitmentKind kind;
    private boolean reversible = true;
    private @Nullable ConditionState condition;
    private @Nullable String appliesUntil;
    private @Nullable String supersededOn;
    private @Nullable String supersededAnnouncedOn;
    private List<String> obligors = List.of("AZ");
    private final List<DeadlineVersion> deadlines = new ArrayList<>();
    private List<String> beneficiaries = List.of();
    private List<String> signatories = List.of();
    private final List<Term> terms = new ArrayList<>();
    private final List<Suspension> suspensions = new ArrayList<>();
    private final List<FindingInput> findings = new ArrayList<>();

    private Duty(CommitmentKind kind) {
        this.kind = kind;
    }

    static Duty oneOff() {
        return new Duty(CommitmentKind.ONE_OFF);
    }

    static Duty continuing() {
        return new Duty(CommitmentKind.CONTINUING);
    }

    static Duty declaratory() {
        return new Duty(CommitmentKind.DECLARATORY);
    }

    Duty irreversible() {
        this.reversible = false;
        return this;
    }

    Duty condition(ConditionState condition) {
        this.condition = condition;
        return this;
    }

    Duty appliesUntil(String until) {
        this.appliesUntil = until;
        return this;
    }

    Duty superseded(String on, @Nullable String announced) {
        this.supersededOn = on;
        this.supersededAnnouncedOn = announced;
        return this;
    }

    Duty owedBy(String... parties) {
        this.obligors = List.of(parties);
        return this;
    }

    Duty due(String due, String announced) {
        deadlines.add(new DeadlineVersion(ImpreciseDate.valueOf(due), ImpreciseDate.valueOf(announced)));
        return this;
    }

    Duty suspended(String from, @Nullable String until) {
        suspensions.add(new Suspension(ImpreciseDate.valueOf(from), date(until), null, null));
        return this;
    }

    Duty owedTo(String... parties) {
        this.beneficiaries = List.of(parties);
        return this;
    }

    Duty signedBy(String... parties) {
        this.signatories = List.of(parties);
        return this;
    }

    Duty term(@Nullable String until, @Nullable String announced) {
        terms.add(new Term(date(until), date(announced)));
        return this;
    }

    Duty heard(Said... said) {
        for (Said one : said) {
            findings.add(one.input());
        }
        return this;
    }

    CommitmentInput input() {
        return new CommitmentInput(
                "k",
                kind,
                90,
                365,
                reversible,
                condition,
                ImpreciseDate.valueOf("2020-11-10"),
                date(appliesUntil),
                date(supersededOn),
                date(supersededAnnouncedOn),
                obligors,
                beneficiaries,
                deadlines,
                terms,
                suspensions);
    }

    StatusCase asOf(String day) {
        return new StatusCase(LocalDate.parse(day), null, null, signatories, List.of(input()), Map.of("k", findings));
    }

    StatusCase asOf(String day, @Nullable String publishedBy, @Nullable String recordedBy) {
        return new StatusCase(
                LocalDate.parse(day),
                publishedBy == null ? null : LocalDate.parse(publishedBy),
                recordedBy == null ? null : LocalDate.parse(recordedBy),
                signatories,
                List.of(input()),
                Map.of("k", findings));
    }

    /** The answer about its first unit. */
    UnitAnswer on(String day) {
        return new StatusEngine(RuleParameters.PUBLISHED)
                .evaluate(asOf(day))
                .commitments()
                .get(0)
                .units()
                .get(0);
    }

    private static @Nullable ImpreciseDate date(@Nullable String text) {
        return text == null ? null : ImpreciseDate.valueOf(text);
    }
}
