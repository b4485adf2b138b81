package org.clausetracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.problem.DomainFailure.NotFound;

/** Reads findings. */
@ApplicationScoped
public class FindingService {

    /** The most values that one facet counts. */
    private static final int MOST_VALUES = 100;

    private final FindingRepository findings;

    FindingService(FindingRepository findings) {
        this.findings = findings;
    }

    /** One page of findings in the order asked for. */
    public Page<FindingSummary> browse(FindingFilter filter, TimeOrder order, PageRequest request) {
        return findings.browse(filter, order, request).map(FindingRow::summary);
    }

    /**
     * How many findings of a whole list have each value.
     *
     * @param facets what to count by
     * @return by the name of the facet, in the order asked for; the most frequent value first
     */
    public Map<String, List<FacetCount>> count(FindingFilter filter, List<FindingFacet> facets) {
        Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
        facets.forEach(facet -> counts.put(facet.parameter(), findings.count(filter, facet, MOST_VALUES)));
        return counts;
    }

    /**
     * One finding.
     *
     * @throws NotFound when there is none of that name
     */
    public FindingSummary get(String id) {
        return findings.row(id).orElseThrow(() -> new NotFound("finding", id)).summary();
    }

    /** The findings of those names, in no order; names that are no finding's are passed over. */
    public List<FindingSummary> named(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : findings.rows(ids).stream().map(FindingRow::summary).toList();
    }

    /**
     * How many reports of conduct there are on each clause of an agreement, by what they say and who says it. Only
     * accepted ones that are neither unreliable nor improbable are counted; those withdrawn later are among them.
     *
     * @param asOf only reports of what began by this day
     * @param publishedBy only reports that were public by this day
     */
    public List<EvidenceCount> evidence(String agreement, LocalDate asOf, LocalDate publishedBy) {
        return findings.evidence(
                agreement,
                asOf,
                publishedBy,
                ReviewState.ACCEPTED,
                Arrays.stream(FindingKind.values())
                        .filter(FindingKind::reportsConduct)
                        .toList(),
                SourceGrade.E,
                ItemGrade.IMPROBABLE.number());
    }

    /** Every finding made of a statement, in the order of their place in its text. */
    public List<FindingSummary> ofStatement(String id) {
        return findings.ofStatement(id).stream().map(FindingRow::summary).toList();
    }
}
