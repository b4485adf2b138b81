package org.clausetracker.agreement;

import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausetracker.lists.Folded;
import org.clausetracker.lists.ListQuery;
import org.clausetracker.lists.ListQuery.Direction;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

@Repository
interface AgreementRepository {

    String ROW = "select a.slug, a.title, a.kind, a.signedOn, a.effectiveAt, a.zone, a.place, a.language,"
            + " a.processSlug, a.processName, a.countries, a.signedTo, a.note, a.version"
            + " from Agreement a";

    StatelessSession session();

    /**
     * One page of agreements.
     *
     * @param owedOnDay a condition in HQL: a commitment of the agreement is owed on {@code :day}, or none is recorded
     */
    default Page<AgreementRow> browse(AgreementFilter filter, String owedOnDay, PageRequest page) {
        return new ListQuery<>(AgreementRow.class, ROW)
                .whereAny("a.kind in :kinds", "kinds", filter.kinds())
                .whereAny(
                        "exists (select 1 from AgreementParty p where p.agreement = a.slug and p.party in :parties)",
                        "parties",
                        filter.parties())
                .whereAny(
                        Folded.in("a.title")
                                + " or exists (select 1 from AgreementName n where n.agreement = a.slug and "
                                + Folded.in("n.name") + ")",
                        "q",
                        filter.text())
                .whereAny("a.appliesFrom <= :day and (" + owedOnDay + ")", "day", filter.inForceOn())
                .whereAny("a.processSlug in :processes", "processes", filter.processes())
                .whereAny(
                        "cast(sql('? && string_to_array(?, '','')', a.countries, :countries) as Boolean)",
                        "countries",
                        filter.countriesAsText())
                .whereAny("a.signedTo <= :knownBy", "knownBy", filter.knownBy())
                .orderByDay("a.signedTo", "a.slug", Direction.DESCENDING)
                .page(session(), page, row -> List.of(row.signedTo().toString(), row.slug()));
    }

    @HQL(ROW + " where a.slug = :slug")
    Optional<AgreementRow> row(String slug);

    @HQL("select a.slug from Agreement a where a.slug in :slugs")
    List<String> known(Collection<String> slugs);

    @HQL("select a.processSlug, max(a.processName), min(a.signedTo) from Agreement a where a.processSlug = :slug"
            + " group by a.processSlug")
    Optional<KnownProcess> process(String slug);

    @HQL("select a.processSlug, a.processName, a.countries from Agreement a"
            + " where (a.processSlug is not null or a.countries is not null) and a.signedTo <= :knownBy")
    List<GroupRow> groups(LocalDate knownBy);

    @HQL("select distinct a.processSlug from Agreement a where a.processSlug in :slugs")
    List<String> knownProcesses(Collection<String> slugs);

    @HQL("select a.slug, a.zone, a.signedTo from Agreement a where a.slug = :slug")
    Optional<CalendarRow> calendar(String slug);

    @HQL("select n.agreement, n.name from AgreementName n where n.agreement in :slugs order by n.agreement, n.ordinal")
    List<NameRow> names(Collection<String> slugs);

    @HQL("select a.slug, a.title from Agreement a where a.slug in :slugs")
    List<NameRow> titles(Collection<String> slugs);

    @HQL("select a.slug, a.title from Agreement a where a.slug in :slugs and a.signedTo <= :knownBy")
    List<NameRow> titlesKnown(Collection<String> slugs, LocalDate knownBy);

    @HQL("select p.agreement, p.party, p.role, p.note from AgreementParty p where p.agreement in :slugs"
            + " order by p.agreement, p.ordinal")
    List<PartyRow> parties(Collection<String> slugs);

    @HQL("select distinct p.party from AgreementParty p join Agreement a on a.slug = p.agreement"
            + " where a.signedTo <= :knownBy order by p.party")
    List<String> everyParty(LocalDate knownBy);

    @HQL("select r.type, r.agreement, r.fromClause, r.toAgreement, r.toClause, r.note from AgreementRelation r"
            + " where r.agreement = :slug or r.toAgreement = :slug order by r.agreement, r.ordinal")
    List<RelationDetail> relations(String slug);

    @HQL("select c.publisher, c.url, c.verified, c.note from Citation c where c.agreement = :slug order by c.ordinal")
    List<CitationDetail> citations(String slug);

    @HQL("select c.codedUntil, c.searched, c.note from CoverageNote c where c.agreement = :slug order by c.ordinal")
    List<CoverageDetail> coverage(String slug);

    /**
     * A process as its agreements have it.
     *
     * @param knownFrom the first day on which one of its agreements was known
     */
    record KnownProcess(String slug, String name, LocalDate knownFrom) {}

    /** What one agreement is grouped by. */
    record GroupRow(
            @org.jspecify.annotations.Nullable String processSlug,
            @org.jspecify.annotations.Nullable String processName,
            @org.jspecify.annotations.Nullable List<String> countries) {

        Stream<ProcessRef> process() {
            return processSlug == null || processName == null
                    ? Stream.empty()
                    : Stream.of(new ProcessRef(processSlug, processName));
        }

        Stream<String> country() {
            return countries == null ? Stream.empty() : countries.stream();
        }
    }

    /** How an agreement stands in time. */
    record CalendarRow(String agreement, String zone, LocalDate signedTo) {}

    /** One other name of an agreement. */
    record NameRow(String agreement, String name) {}

    /** One party's role in an agreement. */
    record PartyRow(String agreement, String party, PartyRole role, @org.jspecify.annotations.Nullable String note) {}
}
