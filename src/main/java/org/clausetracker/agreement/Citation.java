package org.clausetracker.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "citation")
class Citation {

    @Id
    @Column(name = "agreement_id")
    String agreement;

    @Id
    int ordinal;

    String publisher;

    @Nullable
    String url;

    boolean verified;

    @Nullable
    String note;
}
