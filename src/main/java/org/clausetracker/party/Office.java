package org.clausetracker.party;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.time.ImpreciseDateConverter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "office")
class Office {

    @Id
    @Column(name = "party_id")
    String party;

    @Id
    int ordinal;

    String title;

    @Column(name = "organisation_id")
    String organisation;

    @Convert(converter = ImpreciseDateConverter.class)
    @Column(name = "held_from")
    @Nullable
    ImpreciseDate heldFrom;

    @Convert(converter = ImpreciseDateConverter.class)
    @Column(name = "held_to")
    @Nullable
    ImpreciseDate heldTo;
}
