package org.clausetracker.web.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausetracker.clause.ClauseBoardRow;
import org.clausetracker.clause.Headline;
import org.clausetracker.finding.Evidence;
import org.clausetracker.finding.EvidenceCount;
import org.clausetracker.status.CommitmentGlance;
import org.clausetracker.status.CommitmentGlance.UnitGlance;
import org.clausetracker.status.Matrix.View;
import org.clausetracker.status.TimelineRow;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.agreement.BoardView.BoardClause;
import org.clausetracker.web.agreement.BoardView.ObligorStatus;
import org.clausetracker.web.draw.StatusTimeline;
import org.clausetracker.web.draw.TimeScale;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Beginning;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.Reports;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what the board says of each clause.
 *
 * @param asOf the day and what was known
 * @param scale the axis of the strips
 * @param names names of parties
 * @param language the language of the page
 * @param views status by label
 * @param timelines status over time by label
 * @param evidence counted reports by label
 */
record BoardRows(
        AsOf asOf,
        TimeScale scale,
        Names names,
        Language language,
        Map<String, View> views,
        Map<String, List<TimelineRow>> timelines,
        Map<String, Evidence> evidence) {

    /** Characters of the text that the board shows, at most. */
    static final int WORDS = 150;

    private static final int STRIP_HEIGHT = 24;

    /** Those who owe something in a clause and are named, at most. */
    private static final int MOST_OWING = 6;

    BoardClause row(ClauseBoardRow clause) {
        View view = views.get(clause.label());
        if (view == null) {
            throw new IllegalStateException("every clause has a status: " + clause.label());
        }
        StatusTimeline timeline = new StatusTimeline(timelines.getOrDefault(clause.label(), List.of()));
        Evidence counted = evidence.getOrDefault(clause.label(), Evidence.NONE);
        return new BoardClause(
                clause.label(),
                clause.heading(),
                Beginning.of(clause.text(), WORDS),
                Boolean.TRUE.equals(clause.verified()),
                clause.language(),
                clause.coded(),
                view,
                asOf.hindsight() || !clause.coded()
                        ? null
                        : timeline.since(view.headline().ofRule(), asOf.day(), scale.from()),
                owing(view.commitments()),
                latest(counted.counts()),
                Reports.of(counted, names, language),
                timeline.strip(scale, STRIP_HEIGHT, asOf.today()));
    }

    private List<ObligorStatus> owing(List<CommitmentGlance> commitments) {
        Map<String, ObligorStatus> worst = new LinkedHashMap<>();
        for (CommitmentGlance commitment : commitments) {
            for (UnitGlance unit : commitment.units()) {
                ObligorStatus one = new ObligorStatus(
                        unit.obligor(),
                        names.of(unit.obligor()),
                        unit.headline().ofRule());
                // headlines are declared worst first
                worst.merge(one.name(), one, (a, b) -> a.headline().compareTo(b.headline()) <= 0 ? a : b);
            }
        }
        return fewest(new ArrayList<>(worst.values()));
    }

    /** Of very many the worst by name, and of the others how many have which status. */
    private List<ObligorStatus> fewest(List<ObligorStatus> owing) {
        if (owing.size() <= MOST_OWING) {
            return owing;
        }
        List<ObligorStatus> byStatus = owing.stream()
                .sorted(Comparator.comparing(ObligorStatus::headline))
                .toList();
        List<ObligorStatus> shown = new ArrayList<>(byStatus.subList(0, MOST_OWING));
        Map<Headline, Integer> others = new TreeMap<>();
        byStatus.subList(MOST_OWING, byStatus.size()).forEach(one -> others.merge(one.headline(), 1, Integer::sum));
        others.forEach((headline, count) -> shown.add(
                new ObligorStatus(null, language.words(AgreementMessages.class).otherObligors(count), headline)));
        return shown;
    }

    private static @Nullable ImpreciseDate latest(List<EvidenceCount> counts) {
        return counts.stream()
                .map(EvidenceCount::latest)
                .max(Comparator.comparing(ImpreciseDate::to))
                .orElse(null);
    }
}
