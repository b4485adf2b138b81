package org.clausetracker.web.agreement;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausetracker.agreement.AgreementGroups;
import org.clausetracker.agreement.AgreementPartyDetail;
import org.clausetracker.agreement.AgreementService;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.agreement.ProcessRef;
import org.clausetracker.status.BoardService;
import org.clausetracker.status.ClauseGlance;
import org.clausetracker.status.MovesService;
import org.clausetracker.web.agreement.AgreementListView.AgreementCard;
import org.clausetracker.web.agreement.AgreementListView.AgreementOffers;
import org.clausetracker.web.agreement.AgreementListView.AgreementSection;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Choice;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.PageContext;
import org.clausetracker.web.site.PageSetting;

/** Agreements as lists show them, each with its clauses at a glance. */
@ApplicationScoped
public class AgreementCards {

    private final BoardService boards;
    private final MovesService moves;
    private final AgreementService agreements;
    private final PageSetting setting;

    AgreementCards(BoardService boards, MovesService moves, AgreementService agreements, PageSetting setting) {
        this.boards = boards;
        this.moves = moves;
        this.agreements = agreements;
        this.setting = setting;
    }

    /** The day on which each agreement is shown, by slug. */
    public Map<String, LocalDate> days(List<AgreementSummary> shown, AsOf asOf) {
        return shown.stream()
                .collect(toMap(AgreementSummary::slug, agreement -> setting.dayThere(agreement.zone(), asOf)
                        .shown()));
    }

    /** The clauses of each agreement on its day, by slug; agreements without clauses are absent. */
    public Map<String, List<ClauseGlance>> clauses(Map<String, LocalDate> days, AsOf asOf) {
        return asOf.published()
                .map(publishedBy -> boards.glances(days, publishedBy))
                .orElseGet(() -> boards.glances(days));
    }

    /** One card. */
    public AgreementCard card(AgreementSummary agreement, List<ClauseGlance> clauses, Names names) {
        return new AgreementCard(
                agreement,
                setting.shown().everyday(agreement),
                agreement.parties().stream()
                        .map(AgreementPartyDetail::party)
                        .map(names::of)
                        .toList(),
                clauses,
                GroupCount.of(clauses.stream().map(ClauseGlance::headline).toList()));
    }

    /** How often the status of each agreement's clauses changed in the year up to the day of the page, by slug. */
    public Map<String, Integer> moves(List<AgreementSummary> shown, AsOf asOf) {
        LocalDate last = asOf.isAhead() ? asOf.today() : asOf.day();
        return moves.counts(shown.stream().map(AgreementSummary::slug).toList(), last.minusYears(1), last);
    }

    /**
     * What the form of agreements offers of what was known by the day of the page.
     *
     * @param parties slugs of the parties
     * @param names their names
     */
    public AgreementOffers offers(AsOf asOf, Collection<String> parties, Names names) {
        AgreementGroups groups = agreements.groups(asOf.publishedBy());
        return new AgreementOffers(
                Choice.parties(parties, "", names),
                groups.processes().stream()
                        .map(process -> new Choice(process.slug(), process.name()))
                        .toList(),
                groups.countries().stream()
                        .map(code -> new Choice(code, setting.shown().country(code)))
                        .sorted(Comparator.comparing(Choice::name))
                        .toList());
    }

    /** Cards under what their agreements have in common, in the order of the first of each; those of nothing come last. */
    List<AgreementSection> sections(List<AgreementCard> cards, Optional<Grouping> by) {
        if (by.isEmpty()) {
            return cards.isEmpty() ? List.of() : List.of(new AgreementSection("", "", cards));
        }
        Map<Choice, List<AgreementCard>> grouped = new LinkedHashMap<>();
        List<AgreementCard> others = new ArrayList<>();
        for (AgreementCard card : cards) {
            List<Choice> under = by.get() == Grouping.PROCESS ? process(card.agreement()) : countries(card.agreement());
            under.forEach(one ->
                    grouped.computeIfAbsent(one, first -> new ArrayList<>()).add(card));
            if (under.isEmpty()) {
                others.add(card);
            }
        }
        List<AgreementSection> sections = new ArrayList<>();
        grouped.forEach((one, under) -> sections.add(new AgreementSection(one.name(), one.value(), under)));
        if (!others.isEmpty()) {
            AgreementMessages words = setting.language().words(AgreementMessages.class);
            sections.add(new AgreementSection(
                    by.get() == Grouping.PROCESS ? words.ofNoProcess() : words.ofNoCountry(), "", others));
        }
        return sections;
    }

    private static List<Choice> process(AgreementSummary agreement) {
        ProcessRef process = agreement.process();
        return process == null
                ? List.of()
                : List.of(new Choice("/processes/" + PageContext.encoded(process.slug()), process.name()));
    }

    private List<Choice> countries(AgreementSummary agreement) {
        return agreement.countries().stream()
                .map(code -> new Choice("/countries/" + code, setting.shown().country(code)))
                .toList();
    }
}
