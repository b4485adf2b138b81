package org.clausetracker.clause;

import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clausetracker.lists.ListQuery;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

@Repository
interface ClauseRepository {

    StatelessSession session();

    default Page<ClauseSummary> browse(String agreement, LocalDate day, PageRequest page) {
        return new ListQuery<>(
                        ClauseSummary.class,
                        "select c.label, c.ordinal, c.parent, c.heading, c.editorialLabel, w.language, w.text"
                                + " from Clause c left join Wording w on w.agreement = c.agreement and w.clause = c.label"
                                + " and w.primary = true and (w.validFrom is null or w.validFrom <= :day)"
                                + " and (w.validTo is null or w.validTo >= :day)")
                .where("c.agreement = :agreement", "agreement", agreement)
                .with("day", day)
                .orderByNumber("c.ordinal")
                .page(session(), page, clause -> List.of(String.valueOf(clause.ordinal())));
    }

    @HQL("select c.label, c.heading from Clause c where c.agreement = :agreement and c.label = :label")
    Optional<HeadingRow> heading(String agreement, String label);

    @HQL("select c.label from Clause c where c.agreement = :agreement order by c.ordinal")
    List<String> labels(String agreement);

    @HQL("select c.label from Clause c where c.agreement = :agreement and c.label in :labels")
    List<String> known(String agreement, Collection<String> labels);

    /** The heading of a clause, which not every clause has. */
    record HeadingRow(String label, @Nullable String heading) {}
}
