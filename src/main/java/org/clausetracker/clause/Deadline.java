package org.clausetracker.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "deadline")
class Deadline {

    @Column(name = "agreement_id")
    String agreement;

    @Id
    @Column(name = "commitment_id")
    String commitment;

    @Id
    @Column(name = "announced_on")
    LocalDate announcedOn;

    LocalDate due;

    String basis;

    @Nullable
    String url;
}
