package org.clausetracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.finding.FacetCount.AboutCount;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.jspecify.annotations.Nullable;

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
        List<FacetCount> values = findings.count(filter, facet, MOST_VALUES);
        if (!facet.saysAboutWhom() || values.isEmpty()) {
            return values;
        }
        Map<Optional<String>, List<AboutCount>> about = new HashMap<>();
        findings.countAbout(filter, facet)
                .forEach(row -> about.computeIfAbsent(Optional.ofNullable(row.value()), value -> new ArrayList<>())
                        .add(new AboutCount(row.about(), row.count())));
        return values.stream()
                .map(value -> value.about(about.getOrDefault(Optional.ofNullable(value.value()), List.of()).stream()
                        .limit(MOST_VALUES)
                        .toList()))
                .toList();
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
     * How many reports of conduct a list has, by what they say, who says it and about whom. Only accepted ones that are
     * neither unreliable nor improbable are counted; those withdrawn later are among them.
     *
     * @param filter the list
     * @param asOf only reports of what began by this day
     * @param publishedBy only reports that were public by this day
     * @return by clause and kind, the most frequent first
     */
    public List<EvidenceCount> evidence(FindingFilter filter, LocalDate asOf, LocalDate publishedBy) {
        Map<List<@Nullable Object>, EvidenceCount> counts = new LinkedHashMap<>();
        findings.evidence(filter, asOf, publishedBy).stream()
                .map(EvidenceRow::counted)
                .forEach(count -> counts.merge(count.sort(), count, EvidenceCount::and));
        return counts.values().stream()
                .sorted(Comparator.comparing(EvidenceCount::count).reversed())
                .toList();
    }

    /**
     * How many findings of a list wait for their review, by clause.
     *
     * @param publishedBy only what was public by this day, or has no date
     */
    public List<WaitingCount> waiting(FindingFilter filter, LocalDate publishedBy) {
        return findings.waiting(filter, publishedBy);
    }

    /** Every finding made of a statement, in the order of their place in its text. */
    public List<FindingSummary> ofStatement(String id) {
        return findings.ofStatement(id).stream().map(FindingRow::summary).toList();
    }
}
