package org.clausetracker.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.time.ImpreciseDateConverter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "agreement")
class Agreement {

    @Id
    String slug;

    String title;

    @Enumerated(EnumType.STRING)
    AgreementKind kind;

    @Convert(converter = ImpreciseDateConverter.class)
    @Column(name = "signed_on")
    ImpreciseDate signedOn;

    @Column(name = "signed_to")
    LocalDate signedTo;

    @Column(name = "effective_at")
    @Nullable
    Instant effectiveAt;

    String zone;

    @Nullable
    String place;

    @Nullable
    String language;

    @Nullable
    String note;

    @Column(name = "process_slug")
    @Nullable
    String processSlug;

    @Column(name = "process_name")
    @Nullable
    String processName;

    @Nullable
    List<String> countries;

    int version;

    @Column(name = "applies_from")
    LocalDate appliesFrom;
}
