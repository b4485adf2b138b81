package org.clausetracker.codebook;

import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

@Repository
interface DataSetRepository {

    StatelessSession session();

    @HQL("select r.title, r.description, r.sha256, r.recordedAt, r.license, r.citation from ImportRun r"
            + " where not exists (select 1 from ImportRun q where q.title = r.title"
            + " and (q.recordedAt > r.recordedAt or q.recordedAt = r.recordedAt and q.id > r.id))"
            + " order by r.recordedAt, r.id")
    List<DataSet> loaded();
}
