package org.clausetracker.statement;

import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausetracker.lists.ListQuery;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.time.ImpreciseDate;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

@Repository
interface StatementRepository {

    String ROW = "select s.id, s.source, s.speaker, s.recordType, s.mode, s.text, s.restoredText, s.restorationNote,"
            + " s.statedOn, s.eventOn, s.origin, s.duplicateOf, s.locatorDocument, s.locatorStart, s.locatorEnd, s.note,"
            + " s.statedOrder, s.eventOrder, s.recordedAt from Statement s";

    StatelessSession session();

    default Page<StatementRow> browse(StatementFilter filter, TimeOrder order, PageRequest page) {
        ListQuery<StatementRow> query = new ListQuery<>(StatementRow.class, ROW)
                // findings belong to the package above; the query knows them by name alone
                .whereAny(
                        "exists (select 1 from Finding f where f.statement = s.id and f.agreement in :agreements)",
                        "agreements",
                        filter.agreements())
                .whereAny("s.speaker in :speakers", "speakers", filter.speakers())
                .whereAny("s.source in :sources", "sources", filter.sources())
                .whereAny("s.recordType in :recordTypes", "recordTypes", filter.recordTypes())
                .whereDuring("s.stated", "stated", filter.stated())
                .whereDuring("s.event", "event", filter.event());
        String[] words = filter.text().map(text -> text.split("\\s+")).orElse(new String[0]);
        for (int i = 0; i < words.length; i++) {
            query.where(
                    "lower(s.text) like :word" + i + " escape '\\' or lower(s.restoredText) like :word" + i
                            + " escape '\\'",
                    "word" + i,
                    "%" + words[i].toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return order.applyTo(query, "s.eventOrder", "s.statedOrder", "s.recordedAt", "s.id")
                .page(session(), page, row -> row.key(order));
    }

    @HQL(ROW + " where s.id = :id")
    Optional<StatementRow> row(String id);

    @HQL(ROW + " where s.origin = :id or s.duplicateOf = :id order by s.statedOrder, s.id")
    List<StatementRow> repeating(String id);

    @HQL("select s.id from Statement s where s.id in :ids")
    List<String> known(Collection<String> ids);

    @HQL("select s.id, s.speaker from Statement s where s.id in :ids and s.speaker is not null")
    List<SpeakerRow> speakers(Collection<String> ids);

    /** Whose statement it is. */
    record SpeakerRow(String id, String speaker) {}

    /** A statement as one row holds it. */
    record StatementRow(
            String id,
            String source,
            @Nullable String speaker,
            RecordType recordType,
            Mode mode,
            String text,
            @Nullable String restoredText,
            @Nullable String restorationNote,
            @Nullable ImpreciseDate statedOn,
            @Nullable ImpreciseDate eventOn,
            @Nullable String origin,
            @Nullable String duplicateOf,
            @Nullable String locatorDocument,
            @Nullable Integer locatorStart,
            @Nullable Integer locatorEnd,
            @Nullable String note,
            LocalDate statedOrder,
            LocalDate eventOrder,
            Instant recordedAt) {

        List<String> key(TimeOrder order) {
            return order.key(eventOrder, statedOrder, recordedAt, id);
        }

        StatementSummary summary() {
            return new StatementSummary(
                    id,
                    source,
                    speaker,
                    recordType,
                    mode,
                    text,
                    restoredText,
                    restorationNote,
                    statedOn,
                    eventOn,
                    origin,
                    duplicateOf,
                    locatorDocument == null || locatorStart == null || locatorEnd == null
                            ? null
                            : new LocatorDetail(locatorDocument, locatorStart, locatorEnd),
                    note);
        }
    }
}
