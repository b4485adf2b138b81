package org.clausetracker.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "commitment_beneficiary")
class CommitmentBeneficiary {

    @Column(name = "agreement_id")
    String agreement;

    @Id
    @Column(name = "commitment_id")
    String commitment;

    @Id
    @Column(name = "party_id")
    String party;

    int ordinal;
}
