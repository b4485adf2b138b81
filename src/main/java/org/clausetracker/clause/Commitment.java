package org.clausetracker.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.time.ImpreciseDateConverter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "commitment")
class Commitment {

    @Id
    String id;

    @Column(name = "agreement_id")
    String agreement;

    @Column(name = "clause_label")
    String clause;

    String letter;

    String summary;

    @Enumerated(EnumType.STRING)
    CommitmentKind kind;

    @Convert(converter = ImpreciseDateConverter.class)
    @Column(name = "applies_from")
    ImpreciseDate appliesFrom;

    @Column(name = "applies_from_certain")
    LocalDate appliesFromCertain;

    @Convert(converter = ImpreciseDateConverter.class)
    @Column(name = "applies_until")
    @Nullable
    ImpreciseDate appliesUntil;

    @Column(name = "applies_until_certain")
    @Nullable
    LocalDate appliesUntilCertain;

    @Column(name = "window_days")
    int windowDays;

    @Column(name = "stall_days")
    int stallDays;

    boolean reversible;

    @Column(name = "condition_text")
    @Nullable
    String conditionText;

    @Column(name = "condition_met_on")
    @Nullable
    LocalDate conditionMetOn;

    @Convert(converter = ImpreciseDateConverter.class)
    @Column(name = "superseded_on")
    @Nullable
    ImpreciseDate supersededOn;

    @Column(name = "superseded_on_certain")
    @Nullable
    LocalDate supersededOnCertain;

    @Convert(converter = ImpreciseDateConverter.class)
    @Column(name = "superseded_announced_on")
    @Nullable
    ImpreciseDate supersededAnnouncedOn;

    @Nullable
    String note;
}
