package org.clausetracker.web.clause;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausetracker.clause.CommitmentDetail;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.status.Voice;
import org.clausetracker.web.agreement.Voices;
import org.clausetracker.web.clause.EvidenceView.Part;
import org.clausetracker.web.clause.EvidenceView.SideChoice;
import org.clausetracker.web.finding.FindingColumns;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;

/**
 * Lays out the evidence on a clause, part by part.
 *
 * @param findings all of it, the newest event first
 * @param excluded ids of the findings that the rule leaves out
 * @param filter what is shown of it
 */
record EvidenceLayout(
        List<FindingSummary> findings, Set<String> excluded, EvidenceFilter filter, Names names, Language language) {

    /**
     * @param voices who may be asked for
     * @param promises the commitments of the clause
     */
    EvidenceView view(List<Voice> voices, List<CommitmentDetail> promises) {
        List<FindingSummary> shown = findings.stream().filter(filter::shows).toList();
        return new EvidenceView(
                filter,
                sides(voices),
                Arrays.stream(FindingKind.values())
                        .filter(kind -> filter.said().stream().anyMatch(kind::equals)
                                || findings.stream().anyMatch(finding -> finding.kind() == kind))
                        .toList(),
                promises,
                Arrays.stream(EvidencePart.values())
                        .map(part -> part(part, shown))
                        .toList());
    }

    private Part part(EvidencePart part, Collection<FindingSummary> shown) {
        return new Part(part, FindingColumns.of(List.copyOf(part.among(shown, excluded)), 0, names, language));
    }

    private List<SideChoice> sides(List<Voice> voices) {
        return Stream.concat(
                        Stream.of(new SideChoice(
                                "",
                                findings.size(),
                                filter.voice().isEmpty(),
                                filter.by(Optional.empty()).query())),
                        voices.stream().map(this::side))
                .filter(side -> side.count() > 0 || side.chosen())
                .toList();
    }

    private SideChoice side(Voice voice) {
        return new SideChoice(
                Voices.name(voice.name(), names, language),
                findings.stream().filter(EvidenceFilter.of(voice)::shows).count(),
                filter.voice().stream().anyMatch(voice::equals),
                filter.by(Optional.of(voice)).query());
    }
}
