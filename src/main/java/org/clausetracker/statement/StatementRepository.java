package org.clausetracker.statement;

import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clausetracker.lists.ListQuery;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

@Repository
interface StatementRepository {

    String ROW = "select s from Statement s";

    StatelessSession session();

    /**
     * One page of statements.
     *
     * @param onAgreements a condition in HQL: a finding made of the statement is about one of {@code :agreements}
     * @param onWords a condition in HQL: its text has the words of {@code :words}
     */
    default Page<Statement> browse(
            StatementFilter filter, String onAgreements, String onWords, TimeOrder order, PageRequest page) {
        ListQuery<Statement> query = new ListQuery<>(Statement.class, ROW)
                .whereAny(onAgreements, "agreements", filter.agreements())
                .whereAny("s.speaker in :speakers", "speakers", filter.speakers())
                .whereAny("s.source in :sources", "sources", filter.sources())
                .whereAny("s.recordType in :recordTypes", "recordTypes", filter.recordTypes())
                .whereDuring("s.stated", "stated", filter.stated())
                .whereDuring("s.event", "event", filter.event())
                .whereAny(StatementService.PUBLIC_BY, "publicBy", filter.publicBy())
                .whereAny(onWords, "words", filter.text());
        return order.applyTo(query, "s.eventOrder", "s.statedOrder", "s.recordedAt", "s.id")
                .page(session(), page, row -> row.key(order));
    }

    @HQL(ROW + " where s.id = :id")
    Optional<Statement> row(String id);

    @HQL(ROW + " where s.origin = :id or s.duplicateOf = :id order by s.statedOrder, s.id")
    List<Statement> repeating(String id);

    @HQL("select s.id, s.speaker, o.id, o.publisher, o.title, o.url, o.publishedOn, o.archivedSha256"
            + " from Statement s join Source o on o.id = s.source where s.id in :ids")
    List<Publication> publications(Collection<String> ids);

    @HQL("select s.id from Statement s where s.id in :ids")
    List<String> known(Collection<String> ids);

    @HQL("select s.mode, count(*) from Statement s group by s.mode")
    List<ModeCount> modes();

    @HQL("select s.id, s.speaker from Statement s where s.id in :ids and s.speaker is not null")
    List<SpeakerRow> speakers(Collection<String> ids);

    /** How many statements are in those words. */
    record ModeCount(Mode mode, long count) {}

    /** Whose statement it is. */
    record SpeakerRow(String id, String speaker) {}
}
