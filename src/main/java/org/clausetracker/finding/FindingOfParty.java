package org.clausetracker.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "finding_of_party")
class FindingOfParty {

    @Id
    @Column(name = "party_id")
    String party;

    @Id
    @Column(name = "event_order")
    LocalDate eventOrder;

    @Id
    @Column(name = "finding_id")
    String finding;
}
