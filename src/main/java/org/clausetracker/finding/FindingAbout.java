package org.clausetracker.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "finding_about")
class FindingAbout {

    @Column(name = "agreement_id")
    String agreement;

    @Id
    @Column(name = "finding_id")
    String finding;

    @Id
    @Column(name = "party_id")
    String party;

    int ordinal;
}
