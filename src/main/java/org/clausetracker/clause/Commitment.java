package org.clausetracker.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
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

    @Column(name = "applies_from")
    LocalDate appliesFrom;

    @Column(name = "applies_until")
    @Nullable
    LocalDate appliesUntil;

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

    @Column(name = "superseded_on")
    @Nullable
    LocalDate supersededOn;

    @Column(name = "superseded_announced_on")
    @Nullable
    LocalDate supersededAnnouncedOn;

    @Nullable
    String note;
}
