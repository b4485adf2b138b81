package org.clausetracker.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "suspension")
class CommitmentSuspension {

    @Column(name = "agreement_id")
    String agreement;

    @Id
    @Column(name = "commitment_id")
    String commitment;

    @Id
    @Column(name = "suspended_from")
    LocalDate from;

    @Column(name = "suspended_until")
    @Nullable
    LocalDate until;

    @Nullable
    String note;
}
