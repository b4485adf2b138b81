package org.clausetracker.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "clause_topic")
class ClauseTopic {

    @Id
    @Column(name = "agreement_id")
    String agreement;

    @Id
    @Column(name = "clause_label")
    String clause;

    @Id
    String scheme;

    @Id
    String name;

    int ordinal;
}
