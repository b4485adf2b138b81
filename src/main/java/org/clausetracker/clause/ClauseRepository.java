package org.clausetracker.clause;

import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

@Repository
interface ClauseRepository {

    @HQL("select c.label, c.heading from Clause c where c.agreement = :agreement and c.label = :label")
    Optional<HeadingRow> heading(String agreement, String label);

    @HQL("select c.label from Clause c where c.agreement = :agreement order by c.ordinal")
    List<String> labels(String agreement);

    @HQL("select c.label from Clause c where c.agreement = :agreement and c.label in :labels")
    List<String> known(String agreement, Collection<String> labels);

    /** The heading of a clause, which not every clause has. */
    record HeadingRow(String label, @Nullable String heading) {}
}
