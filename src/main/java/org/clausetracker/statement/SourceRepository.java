package org.clausetracker.statement;

import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.lists.ListQuery;
import org.clausetracker.lists.ListQuery.Direction;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.time.ImpreciseDate;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

@Repository
interface SourceRepository {

    StatelessSession session();

    default Page<SourceRow> browse(Set<String> publishers, Optional<LocalDate> publishedBy, PageRequest page) {
        return new ListQuery<>(
                        SourceRow.class,
                        "select s.id, s.publisher, s.title, s.url, s.publishedOn, s.note, s.publishedOrder, s.version from Source s")
                .whereAny("s.publisher in :publishers", "publishers", publishers)
                .whereAny("s.publishedOn is not null and s.publishedOrder <= :publishedBy", "publishedBy", publishedBy)
                .orderByDay("s.publishedOrder", "s.id", Direction.DESCENDING)
                .page(session(), page, row -> List.of(row.publishedOrder().toString(), row.id()));
    }

    @HQL("select s.id, s.publisher, s.title, s.url, s.publishedOn, s.archivedText, s.archivedSha256, s.note, s.version"
            + " from Source s where s.id = :id")
    Optional<SourceDetail> detail(String id);

    @HQL("select s.id from Source s where s.id in :ids")
    List<String> known(Collection<String> ids);

    /** A source as one row of a list holds it. */
    record SourceRow(
            String id,
            String publisher,
            @Nullable String title,
            @Nullable String url,
            @Nullable ImpreciseDate publishedOn,
            @Nullable String note,
            LocalDate publishedOrder,
            int version) {

        SourceSummary summary() {
            return new SourceSummary(id, publisher, title, url, publishedOn, note, version);
        }
    }
}
