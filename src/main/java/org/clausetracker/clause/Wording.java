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
@Table(name = "wording")
class Wording {

    @Id
    @Column(name = "agreement_id")
    String agreement;

    @Id
    @Column(name = "clause_label")
    String clause;

    @Id
    int ordinal;

    String language;

    String publisher;

    @Nullable
    String url;

    @Enumerated(EnumType.STRING)
    WordingAuthority authority;

    @Column(name = "is_primary")
    boolean primary;

    String text;

    @Column(name = "valid_from")
    @Nullable
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    @Nullable
    String note;
}
