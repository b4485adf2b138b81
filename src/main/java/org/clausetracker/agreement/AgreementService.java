package org.clausetracker.agreement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausetracker.agreement.AgreementRepository.GroupRow;
import org.clausetracker.agreement.AgreementRepository.KnownProcess;
import org.clausetracker.agreement.AgreementRepository.NameRow;
import org.clausetracker.agreement.AgreementRepository.PartyRow;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.problem.DomainFailure.NotKnownThen;

/** Reads agreements. */
@ApplicationScoped
public class AgreementService {

    private final AgreementRepository agreements;
    private final CommitmentsOf commitments;
    private final CurrencyOf currency;

    AgreementService(AgreementRepository agreements, CommitmentsOf commitments, CurrencyOf currency) {
        this.agreements = agreements;
        this.commitments = commitments;
        this.currency = currency;
    }

    /** One page of agreements, the one signed last first. */
    public Page<AgreementSummary> browse(AgreementFilter filter, PageRequest request) {
        Page<AgreementRow> page = agreements.browse(filter, commitments.conditionOnDay(), request);
        List<String> slugs = page.items().stream().map(AgreementRow::slug).toList();
        Map<String, List<String>> names = names(slugs);
        Map<String, List<AgreementPartyDetail>> parties = parties(slugs);
        return page.map(row ->
                row.summary(names.getOrDefault(row.slug(), List.of()), parties.getOrDefault(row.slug(), List.of())));
    }

    /**
     * One agreement.
     *
     * @throws NotFound when there is none of that name
     */
    public AgreementDetail get(String slug) {
        AgreementRow row = row(slug);
        List<RelationDetail> relations = agreements.relations(slug);
        return row.detail(
                names(List.of(slug)).getOrDefault(slug, List.of()),
                parties(List.of(slug)).getOrDefault(slug, List.of()),
                relations.stream().filter(r -> r.from().equals(slug)).toList(),
                relations.stream().filter(r -> !r.from().equals(slug)).toList(),
                agreements.citations(slug),
                agreements.coverage(slug),
                currency.agreement(slug));
    }

    /** How far an agreement has been coded, in the order recorded; empty where it is not stated. */
    public List<CoverageDetail> coverage(String slug) {
        return agreements.coverage(slug);
    }

    /**
     * One agreement as lists show it.
     *
     * @throws NotFound when there is none of that name
     */
    public AgreementSummary summary(String slug) {
        return row(slug)
                .summary(
                        names(List.of(slug)).getOrDefault(slug, List.of()),
                        parties(List.of(slug)).getOrDefault(slug, List.of()));
    }

    /**
     * How an agreement stands in time. Who tells a status of it asks here, and requires that it was known.
     *
     * @throws NotFound when there is no agreement of that name
     */
    public AgreementCalendar calendar(String slug) {
        return agreements
                .calendar(slug)
                .map(row -> new AgreementCalendar(row.agreement(), ZoneId.of(row.zone()), row.signedTo()))
                .orElseThrow(() -> new NotFound("agreement", slug));
    }

    /**
     * Makes sure that each name is an agreement's.
     *
     * @throws NotFound naming the first that is not
     */
    public void require(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(agreements.known(slugs));
        slugs.stream().filter(slug -> !known.contains(slug)).findFirst().ifPresent(unknown -> {
            throw new NotFound("agreement", unknown);
        });
    }

    /** The processes and countries of the agreements known by a day. */
    public AgreementGroups groups(LocalDate knownBy) {
        List<GroupRow> rows = agreements.groups(knownBy);
        return new AgreementGroups(
                rows.stream()
                        .flatMap(GroupRow::process)
                        .distinct()
                        .sorted(Comparator.comparing(ProcessRef::name))
                        .toList(),
                rows.stream().flatMap(GroupRow::country).distinct().sorted().toList());
    }

    /**
     * A peace process.
     *
     * @param knownBy the day by which one of its agreements must have been known
     * @throws NotFound when no agreement names it
     * @throws NotKnownThen when none of those that name it was known by then
     */
    public ProcessRef process(String slug, LocalDate knownBy) {
        KnownProcess found = agreements.process(slug).orElseThrow(() -> new NotFound("process", slug));
        if (found.knownFrom().isAfter(knownBy)) {
            throw new NotKnownThen("process", slug, knownBy, found.knownFrom());
        }
        return new ProcessRef(slug, found.name());
    }

    /**
     * Makes sure that each name is a process's.
     *
     * @throws NotFound naming the first that no agreement names
     */
    public void requireProcesses(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(agreements.knownProcesses(slugs));
        slugs.stream().filter(slug -> !known.contains(slug)).findFirst().ifPresent(unknown -> {
            throw new NotFound("process", unknown);
        });
    }

    /** The slugs of all parties that have a role in any agreement known by a day, in order. */
    public List<String> parties(LocalDate knownBy) {
        return agreements.everyParty(knownBy);
    }

    /** What to call each agreement: its first other name, else its title; unknown slugs are absent. */
    public Map<String, String> everydayNames(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return everyday(agreements.titles(slugs));
    }

    /** The same of those alone that were known by a day. */
    public Map<String, String> everydayNames(Collection<String> slugs, LocalDate knownBy) {
        return slugs.isEmpty() ? Map.of() : everyday(agreements.titlesKnown(slugs, knownBy));
    }

    private Map<String, String> everyday(List<NameRow> titles) {
        Map<String, List<String>> others =
                names(titles.stream().map(NameRow::agreement).toList());
        return titles.stream().collect(toMap(NameRow::agreement, title -> others.getOrDefault(
                        title.agreement(), List.of(title.name()))
                .get(0)));
    }

    private AgreementRow row(String slug) {
        return agreements.row(slug).orElseThrow(() -> new NotFound("agreement", slug));
    }

    private Map<String, List<String>> names(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : agreements.names(slugs).stream()
                        .collect(groupingBy(NameRow::agreement, mapping(NameRow::name, toList())));
    }

    private Map<String, List<AgreementPartyDetail>> parties(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : agreements.parties(slugs).stream()
                        .collect(groupingBy(
                                PartyRow::agreement,
                                mapping(p -> new AgreementPartyDetail(p.party(), p.role(), p.note()), toList())));
    }
}
