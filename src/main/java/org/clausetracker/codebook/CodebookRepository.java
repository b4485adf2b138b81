package org.clausetracker.codebook;

import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

@Repository
interface CodebookRepository {

    StatelessSession session();

    @HQL("select e.section, e.term, e.definition from CodebookEntry e order by e.ordinal")
    List<EntryRow> entries();

    /** One definition as a row holds it. */
    record EntryRow(String section, String term, String definition) {}
}
