package org.clausetracker.web.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.finding.Standing;
import org.clausetracker.web.draw.Lane.Side;
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
        Map<Standing, Map<String, List<FindingCard>>> sides = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            sides.put(standing, new LinkedHashMap<>());
        }
        for (FindingSummary finding : findings) {
            FindingCard card = FindingCard.of(finding, names, language);
            Map<String, List<FindingCard>> alike = sides.getOrDefault(finding.standing(), Map.of());
            alike.computeIfAbsent(side(finding, names, language), side -> new ArrayList<>())
                    .add(card);
        }
        return new FindingColumns(
                sides.entrySet().stream()
                        .flatMap(role -> role.getValue().entrySet().stream()
                                .map(side -> new Column(
                                        side.getKey(),
                                        standing(role.getKey(), side.getValue(), language),
                                        side.getValue())))
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
        if (finding.standing() == Standing.INDEPENDENT) {
            return finding.outlet()
                    ? language.words().noSideRecorded()
                    : language.words().independentVoices();
        }
        String side = finding.reporterSide();
        return names.of(side == null ? finding.reporter() : side);
    }

    /** Those in one column have one standing, and are outlets without a side all or none of them. */
    private static String standing(Standing standing, List<FindingCard> cards, Language language) {
        return switch (standing) {
            case PARTY -> language.words(FindingMessages.class).roleParty();
            case GUARANTOR -> language.words(FindingMessages.class).roleGuarantor();
            case INDEPENDENT ->
                cards.get(0).finding().outlet()
                        ? language.words(FindingMessages.class).roleOutlet()
                        : language.words(FindingMessages.class).roleIndependent();
        };
    }
}
