package org.clausetracker.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.party.PartyKind;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.statement.Excerpt;
import org.clausetracker.statement.Mode;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.time.ImpreciseDateConverter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "finding")
class Finding {

    @Id
    String id;

    @Column(name = "statement_id")
    String statement;

    @Column(name = "agreement_id")
    String agreement;

    @Column(name = "clause_label")
    @Nullable
    String clause;

    @Column(name = "commitment_id")
    @Nullable
    String commitment;

    @Enumerated(EnumType.STRING)
    FindingKind kind;

    @Enumerated(EnumType.STRING)
    List<FindingKind> alternatives;

    @Column(name = "reporter_id")
    String reporter;

    @Enumerated(EnumType.STRING)
    @Column(name = "reporter_role")
    ReporterRole reporterRole;

    @Column(name = "reporter_side_id")
    @Nullable
    String reporterSide;

    @Column(name = "via_id")
    @Nullable
    String via;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_grade")
    SourceGrade sourceGrade;

    @Column(name = "item_grade")
    int itemGrade;

    @Enumerated(EnumType.STRING)
    Fit fit;

    String quotation;

    @Column(name = "quotation_start")
    int quotationStart;

    @Column(name = "quotation_end")
    int quotationEnd;

    @Convert(converter = ImpreciseDateConverter.class)
    @Column(name = "event_on")
    @Nullable
    ImpreciseDate eventOn;

    @Column(name = "event_from")
    @Nullable
    LocalDate eventFrom;

    @Column(name = "event_to")
    @Nullable
    LocalDate eventTo;

    @Column(name = "event_order")
    LocalDate eventOrder;

    boolean ongoing;

    @Column(name = "rebuts_id")
    @Nullable
    String rebuts;

    @Column(name = "coder_confidence")
    @Nullable
    BigDecimal coderConfidence;

    @Nullable
    String rationale;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_state")
    ReviewState reviewState;

    @Convert(converter = ImpreciseDateConverter.class)
    @Column(name = "retracted_on")
    @Nullable
    ImpreciseDate retractedOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    int version;

    /** The values of an order that it has. */
    List<String> key(TimeOrder order, LocalDate statedOrder) {
        return order.key(eventOrder, statedOrder, recordedAt, id);
    }

    /** What readers see of it, with what other tables hold. */
    FindingSummary summary(
            @Nullable ImpreciseDate statedOn,
            Mode mode,
            String language,
            List<String> about,
            Standing standing,
            PartyKind reporterKind) {
        return new FindingSummary(
                id,
                statement,
                agreement,
                clause,
                commitment,
                kind,
                alternatives,
                about,
                reporter,
                reporterRole,
                reporterSide,
                standing,
                standing.isOutlet(reporterSide, reporterKind),
                via,
                sourceGrade,
                itemGrade,
                fit,
                new Excerpt(quotation, mode.isQuoted(), language, quotationStart, quotationEnd),
                statedOn,
                eventOn,
                ongoing,
                rebuts,
                coderConfidence,
                rationale,
                reviewState,
                retractedOn,
                recordedAt,
                version);
    }
}
