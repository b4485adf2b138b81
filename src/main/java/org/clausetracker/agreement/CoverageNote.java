package org.clausetracker.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.time.ImpreciseDateConverter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "coverage_note")
class CoverageNote {

    @Id
    @Column(name = "agreement_id")
    String agreement;

    @Id
    int ordinal;

    @Convert(converter = ImpreciseDateConverter.class)
    @Column(name = "coded_until")
    ImpreciseDate codedUntil;

    List<String> searched;

    @Nullable
    String note;
}
