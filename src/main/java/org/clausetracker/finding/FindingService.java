package org.clausetracker.finding;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        facets.forEach(facet -> counts.put(facet.parameter(), count(filter, facet)));
        return counts;
    }

    private List<FacetCount> count(FindingFilter filter, FindingFacet facet) {
        return facet.saysAboutWhom()
                ? FacetCount.aboutWhom(findings.countAbout(filter, facet), MOST_VALUES)
                : findings.count(filter, facet, MOST_VALUES);
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
     * How many reports of conduct a list has, by what they say, who says it and about whom, and how many findings wait for
     * their review.
     *
     * @param filter the list
     * @param asOf only reports of what began by this day
     * @param publishedBy only what was public by this day; of those that wait also what has no date
     */
    public Evidence evidence(FindingFilter filter, LocalDate asOf, LocalDate publishedBy) {
        return Evidence.of(findings.evidence(filter, asOf, publishedBy));
    }

    /**
     * The same for each clause of an agreement, by its label; clauses without any are absent.
     *
     * @param clauses labels of the clauses of interest; empty: all of them
     */
    public Map<String, Evidence> evidenceByClause(
            String agreement, Set<String> clauses, LocalDate asOf, LocalDate publishedBy) {
        return findings.evidence(FindingFilter.ofClauses(agreement, clauses), asOf, publishedBy).stream()
                .filter(row -> row.clause() != null)
                .collect(groupingBy(row -> String.valueOf(row.clause()), collectingAndThen(toList(), Evidence::of)));
    }

    /** Every finding made of a statement, in the order of their place in its text. */
    public List<FindingSummary> ofStatement(String id) {
        return findings.ofStatement(id).stream().map(FindingRow::summary).toList();
    }
}
