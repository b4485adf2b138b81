package org.clausetracker.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "clause")
class Clause {

    @Id
    @Column(name = "agreement_id")
    String agreement;

    @Id
    String label;

    int ordinal;

    @Column(name = "parent_label")
    @Nullable
    String parent;

    @Nullable
    String heading;

    @Column(name = "editorial_label")
    boolean editorialLabel;
}
