package org.clausetracker.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.time.ImpreciseDateConverter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "deadline")
class Deadline {

    @Column(name = "agreement_id")
    String agreement;

    @Id
    @Column(name = "commitment_id")
    String commitment;

    /** An imprecise date: as text, because Hibernate converts no part of a key. */
    @Id
    @Column(name = "announced_on")
    String announcedOn;

    @Column(name = "announced_on_certain")
    LocalDate announcedOnCertain;

    @Convert(converter = ImpreciseDateConverter.class)
    ImpreciseDate due;

    @Column(name = "due_certain")
    LocalDate dueCertain;

    String basis;

    @Nullable
    String url;
}
