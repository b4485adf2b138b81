package org.clausetracker.web.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.finding.ReporterRole;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Dates;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageLanguage;
import org.clausetracker.web.site.PointMessages;
import org.jspecify.annotations.Nullable;

/**
 * The findings on a clause, side by side by who reports.
 *
 * @param columns one for each side, those of the parties first, then guarantors and mediators, then everybody else
 * @param later those left out of the columns because they became public later
 */
public record FindingColumns(List<Column> columns, List<Card> later) {

    /** The findings of one side, the newest event first. */
    public record Column(String name, String role, List<Card> cards) {}

    /**
     * One finding.
     *
     * @param finding the finding
     * @param about names of those accused or credited
     * @param reporter name of whose report it is
     * @param via name of the outlet that carried it
     * @param when the day or days it is about, as exactly as known
     * @param stated when it was said
     * @param counted whether it can move a status
     */
    public record Card(
            FindingSummary finding,
            List<String> about,
            String reporter,
            @Nullable String via,
            String when,
            String stated,
            boolean counted) {

        /** Where it lies on an axis of time: the first day it is about, else the day it was said. */
        public @Nullable LocalDate placed() {
            ImpreciseDate date = finding.eventOn() == null ? finding.statedOn() : finding.eventOn();
            return date == null ? null : date.from();
        }

        /** All of it in one line. */
        public String brief() {
            PointMessages words = PageLanguage.current().words(PointMessages.class);
            return FindingWords.word(finding.kind())
                    + (about.isEmpty() ? "" : ", " + words.aboutWhom(String.join(", ", about)))
                    + (when.isEmpty() ? "" : ", " + when)
                    + "; " + words.saidBy(reporter) + (stated.isEmpty() ? "" : ", " + stated);
        }
    }

    /** How many findings are told apart, those that became public later included. */
    public int size() {
        return later.size()
                + columns.stream().mapToInt(column -> column.cards().size()).sum();
    }

    public static FindingColumns of(List<FindingSummary> findings, AsOf asOf, Names names, Dates dates) {
        Map<ReporterRole, Map<String, List<Card>>> sides = new LinkedHashMap<>();
        for (ReporterRole role : ReporterRole.values()) {
            sides.put(role, new LinkedHashMap<>());
        }
        List<Card> later = new ArrayList<>();
        for (FindingSummary finding : findings) {
            ImpreciseDate stated = finding.statedOn();
            if (stated != null && stated.to().isAfter(asOf.publishedBy())) {
                later.add(card(finding, names, dates));
                continue;
            }
            ReporterRole role = finding.reporterRole().isIndependent() ? ReporterRole.OUTSIDER : finding.reporterRole();
            Map<String, List<Card>> ofRole = sides.getOrDefault(role, Map.of());
            ofRole.computeIfAbsent(side(finding, names), side -> new ArrayList<>())
                    .add(card(finding, names, dates));
        }
        return new FindingColumns(
                sides.entrySet().stream()
                        .flatMap(role -> role.getValue().entrySet().stream()
                                .map(side -> new Column(side.getKey(), standing(role.getKey()), side.getValue())))
                        .collect(Collectors.toList()),
                later);
    }

    private static String side(FindingSummary finding, Names names) {
        if (finding.reporterRole().isIndependent()) {
            return PageLanguage.current().words(PointMessages.class).independentVoices();
        }
        String side = finding.reporterSide();
        return names.of(side == null ? finding.reporter() : side);
    }

    private static String standing(ReporterRole role) {
        PointMessages words = PageLanguage.current().words(PointMessages.class);
        return switch (role) {
            case PARTY -> words.roleParty();
            case GUARANTOR -> words.roleGuarantor();
            case MONITOR, OUTSIDER -> words.roleIndependent();
        };
    }

    public static Card card(FindingSummary finding, Names names, Dates dates) {
        ImpreciseDate event = finding.eventOn();
        ImpreciseDate stated = finding.statedOn();
        String via = finding.via();
        return new Card(
                finding,
                finding.about().stream().map(names::of).toList(),
                names.of(finding.reporter()),
                via == null || via.equals(finding.reporter()) ? null : names.of(via),
                event == null ? "" : dates.date(event),
                stated == null ? "" : dates.date(stated),
                finding.reviewState().counts());
    }
}
