package org.clausetracker.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.time.ImpreciseDateConverter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "statement")
class Statement {

    @Id
    String id;

    @Column(name = "source_id")
    String source;

    @Column(name = "speaker_id")
    @Nullable
    String speaker;

    @Enumerated(EnumType.STRING)
    @Column(name = "record_type")
    RecordType recordType;

    @Enumerated(EnumType.STRING)
    Mode mode;

    String text;

    @Nullable
    String language;

    @Column(name = "restored_text")
    @Nullable
    String restoredText;

    @Column(name = "restoration_note")
    @Nullable
    String restorationNote;

    @Convert(converter = ImpreciseDateConverter.class)
    @Column(name = "stated_on")
    @Nullable
    ImpreciseDate statedOn;

    @Column(name = "stated_from")
    @Nullable
    LocalDate statedFrom;

    @Column(name = "stated_to")
    @Nullable
    LocalDate statedTo;

    @Column(name = "stated_order")
    LocalDate statedOrder;

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

    @Column(name = "origin_id")
    @Nullable
    String origin;

    @Column(name = "duplicate_of_id")
    @Nullable
    String duplicateOf;

    @Column(name = "locator_document")
    @Nullable
    String locatorDocument;

    @Column(name = "locator_start")
    @Nullable
    Integer locatorStart;

    @Column(name = "locator_end")
    @Nullable
    Integer locatorEnd;

    @Nullable
    String note;

    @Column(name = "recorded_at")
    Instant recordedAt;

    int version;

    /** The values of an order that it has. */
    List<String> key(TimeOrder order) {
        return order.key(eventOrder, statedOrder, recordedAt, id);
    }

    /** What readers see of it. */
    StatementSummary summary() {
        return new StatementSummary(
                id,
                source,
                speaker,
                recordType,
                mode,
                mode.isQuoted(),
                text,
                language,
                restoredText,
                restorationNote,
                statedOn,
                eventOn,
                origin,
                duplicateOf,
                locatorDocument == null || locatorStart == null || locatorEnd == null
                        ? null
                        : new LocatorDetail(locatorDocument, locatorStart, locatorEnd),
                note,
                version);
    }
}
