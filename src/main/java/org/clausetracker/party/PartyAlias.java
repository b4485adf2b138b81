package org.clausetracker.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "party_alias")
class PartyAlias {

    @Id
    @Column(name = "party_id")
    String party;

    @Id
    String alias;
}
