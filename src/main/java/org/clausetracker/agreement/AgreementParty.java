package org.clausetracker.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "agreement_party")
class AgreementParty {

    @Id
    @Column(name = "agreement_id")
    String agreement;

    @Id
    @Column(name = "party_id")
    String party;

    @Id
    @Enumerated(EnumType.STRING)
    PartyRole role;

    int ordinal;

    @Nullable
    String note;
}
