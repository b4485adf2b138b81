package org.clausetracker.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.statement.SourceRepository.SourceRow;

/** Reads sources. */
@ApplicationScoped
public class SourceService {

    private final SourceRepository sources;

    SourceService(SourceRepository sources) {
        this.sources = sources;
    }

    /**
     * One page of sources, the one published last first; those without a date come last.
     *
     * @param publishers slugs of who published them; empty: any
     */
    public Page<SourceSummary> browse(Set<String> publishers, PageRequest request) {
        return sources.browse(publishers, request).map(SourceRow::summary);
    }

    /**
     * One source.
     *
     * @throws NotFound when there is none of that name
     */
    public SourceDetail get(String id) {
        return sources.detail(id).orElseThrow(() -> new NotFound("source", id));
    }

    /**
     * Makes sure that each name is a source's.
     *
     * @throws NotFound naming the first that is not
     */
    public void require(Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(sources.known(ids));
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(unknown -> {
            throw new NotFound("source", unknown);
        });
    }
}
