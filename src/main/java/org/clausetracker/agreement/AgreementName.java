package org.clausetracker.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "agreement_name")
class AgreementName {

    @Id
    @Column(name = "agreement_id")
    String agreement;

    @Id
    int ordinal;

    String name;
}
