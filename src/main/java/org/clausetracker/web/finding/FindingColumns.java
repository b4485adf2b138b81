package org.clausetracker.web.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.web.draw.Chart.Side;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.Names;

/**
 * The findings on a clause, side by side by who reports.
 *
 * @param columns one for each side, those of the parties first, then guarantors and mediators, then everybody else
 * @param later how many were left out because they became public later than the page tells of
 */
public record FindingColumns(List<Column> columns, int later) {

    /** The findings of one side, the newest event first. */
    public record Column(String name, String role, List<FindingCard> cards) {}

    /** How many findings are shown. */
    public int size() {
        return columns.stream().mapToInt(column -> column.cards().size()).sum();
    }

    /**
     * Lays findings out by side.
     *
     * @param later how many there are beside them that became public later
     */
    public static FindingColumns of(List<FindingSummary> findings, int later, Names names, Language language) {
        Map<ReporterRole, Map<String, List<FindingCard>>> sides = new LinkedHashMap<>();
        for (ReporterRole role : ReporterRole.values()) {
            sides.put(role, new LinkedHashMap<>());
        }
        for (FindingSummary finding : findings) {
            FindingCard card = FindingCard.of(finding, names, language);
            ReporterRole role = finding.reporterRole().isIndependent() ? ReporterRole.OUTSIDER : finding.reporterRole();
            Map<String, List<FindingCard>> ofRole = sides.getOrDefault(role, Map.of());
            ofRole.computeIfAbsent(side(finding, names, language), side -> new ArrayList<>())
                    .add(card);
        }
        return new FindingColumns(
                sides.entrySet().stream()
                        .flatMap(role -> role.getValue().entrySet().stream()
                                .map(side ->
                                        new Column(side.getKey(), standing(role.getKey(), language), side.getValue())))
                        .collect(Collectors.toList()),
                later);
    }

    /** The same for a drawing. */
    public List<Side> sides(Language language) {
        return columns.stream()
                .map(column -> new Side(
                        column.name(),
                        column.cards().stream()
                                .map(card -> card.report(language))
                                .toList()))
                .toList();
    }

    private static String side(FindingSummary finding, Names names, Language language) {
        if (finding.reporterRole().isIndependent()) {
            return language.words().independentVoices();
        }
        String side = finding.reporterSide();
        return names.of(side == null ? finding.reporter() : side);
    }

    private static String standing(ReporterRole role, Language language) {
        return switch (role) {
            case PARTY -> language.words(FindingMessages.class).roleParty();
            case GUARANTOR -> language.words(FindingMessages.class).roleGuarantor();
            case MONITOR, OUTSIDER -> language.words(FindingMessages.class).roleIndependent();
        };
    }
}
