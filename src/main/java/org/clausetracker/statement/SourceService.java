package org.clausetracker.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.NotKnownThen;
import org.clausetracker.statement.SourceRepository.SourceRow;
import org.clausetracker.time.ImpreciseDate;

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
     * @param publishedBy only what was certainly published by this day, so nothing without a date; empty: any
     */
    public Page<SourceSummary> browse(Set<String> publishers, Optional<LocalDate> publishedBy, PageRequest request) {
        return sources.browse(publishers, publishedBy, request).map(SourceRow::summary);
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
     * One source that was published by a day, or whose day is not known.
     *
     * @throws NotFound when there is none of that name
     * @throws NotKnownThen when it was published later
     */
    public SourceDetail get(String id, LocalDate publishedBy) {
        SourceDetail source = get(id);
        ImpreciseDate published = source.publishedOn();
        if (published != null && published.to().isAfter(publishedBy)) {
            throw new NotKnownThen("source", id, publishedBy, published.to());
        }
        return source;
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
