package org.clausetracker.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "agreement_relation")
class AgreementRelation {

    @Id
    @Column(name = "agreement_id")
    String agreement;

    @Id
    int ordinal;

    @Enumerated(EnumType.STRING)
    RelationType type;

    @Column(name = "to_agreement_id")
    String toAgreement;

    @Column(name = "from_clause_label")
    @Nullable
    String fromClause;

    @Column(name = "to_clause_label")
    @Nullable
    String toClause;

    @Nullable
    String note;
}
