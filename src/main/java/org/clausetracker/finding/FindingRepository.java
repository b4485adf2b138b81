package org.clausetracker.finding;

import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clausetracker.lists.ListQuery;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.party.SourceGrade;
import org.clausetracker.statement.StatementService;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

@Repository
interface FindingRepository {

    /** How the speaker of a finding stands to what it is about. */
    String STANDING = "function(standing_of_finding as String, f.agreement, f.clause, f.commitment,"
            + " cast(f.reporterRole as String), f.reporter, f.reporterSide)";

    String ROW = "select f, s.statedOn, s.statedOrder, s.mode,"
            + " function(search_language as String, s.language, f.quotation),"
            + " (select listagg(a.party, ' ') within group (order by a.ordinal) from FindingAbout a where a.finding = f.id), "
            + STANDING + ", (select r.kind from Party r where r.slug = f.reporter)"
            + " from Finding f join Statement s on s.id = f.statement";

    /** The findings about a party have an order of their own, in which a page of them is walked. */
    String OF_PARTY = " join FindingOfParty p on p.finding = f.id";

    /** The kinds that report what was done or left undone. */
    List<FindingKind> CONDUCT = Arrays.stream(FindingKind.values())
            .filter(FindingKind::reportsConduct)
            .toList();
    /** The statement was public, the agreement was known, and what no day is told of is not about later. */
    String PUBLIC_BY = "(" + StatementService.NOT_LATER + ")"
            + " and (s.statedOn is not null or f.eventTo is null or f.eventTo <= :publicBy)"
            + " and exists (select 1 from Agreement k where k.slug = f.agreement and k.signedTo <= :publicBy)";

    StatelessSession session();

    default Page<FindingRow> browse(FindingFilter filter, TimeOrder order, PageRequest page) {
        boolean ofOneParty = filter.isOfOneParty() && order.isByEvent();
        ListQuery<FindingRow> query =
                filtered(new ListQuery<>(FindingRow.class, ofOneParty ? ROW + OF_PARTY : ROW), filter, ofOneParty);
        if (ofOneParty) {
            query.withLimitAsText();
        }
        return order.applyTo(
                        query,
                        ofOneParty ? "p.eventOrder" : "f.eventOrder",
                        "s.statedOrder",
                        "f.recordedAt",
                        ofOneParty ? "p.finding" : "f.id")
                .page(session(), page, row -> row.key(order));
    }

    /** How many findings of the whole list have each value, the most frequent first. */
    default List<FacetCount> count(FindingFilter filter, FindingFacet facet, int most) {
        String select = "select " + facet.value() + ", count(*) from Finding f" + facet.join()
                + (filter.isOfStatements() ? " join Statement s on s.id = f.statement" : "");
        return filtered(new ListQuery<>(FacetCount.class, select), filter, false)
                .counts(session(), facet.value(), most);
    }

    /** How many findings of the whole list have each value and are about each party. */
    default List<AboutRow> countAbout(FindingFilter filter, FindingFacet facet) {
        String by = facet.value() + ", w.party";
        String select = "select " + by + ", count(*), sum(case when w.ordinal > 1 then 0 else 1 end) from Finding f"
                + " left join FindingAbout w on w.finding = f.id"
                + (filter.isOfStatements() ? " join Statement s on s.id = f.statement" : "");
        return filtered(new ListQuery<>(AboutRow.class, select), filter, false).groups(session(), by);
    }

    private static <T> ListQuery<T> filtered(ListQuery<T> query, FindingFilter filter, boolean ofOneParty) {
        query.whereAny("f.agreement in :agreements", "agreements", filter.agreements())
                .whereAny("f.clause in :clauses", "clauses", filter.clauses())
                .whereAny("f.commitment in :commitments", "commitments", filter.commitments())
                .whereAny("f.statement in :statements", "statements", filter.statements())
                .whereAny("f.kind in :kinds", "kinds", filter.kinds())
                .whereAny("f.reporter in :reporters", "reporters", filter.reporters())
                .whereAny("f.reporterRole in :reporterRoles", "reporterRoles", filter.reporterRoles())
                .whereAny("f.reporterSide in :reporterSides", "reporterSides", filter.reporterSides())
                .whereAny(STANDING + " in :standings", "standings", names(filter.standings()))
                .whereAny("f.fit in :fits", "fits", filter.fits())
                .whereAny("f.reviewState in :reviewStates", "reviewStates", filter.reviewStates())
                .whereDuring("f.event", "event", filter.event())
                .whereDuring("s.stated", "stated", filter.stated())
                .whereAny(PUBLIC_BY, "publicBy", filter.publicBy());
        if (ofOneParty) {
            return query.whereAny("p.party in :about", "about", filter.about());
        }
        String nobody = "not exists (select 1 from FindingAbout n where n.finding = f.id)";
        String anyOf = "exists (select 1 from FindingAbout a where a.finding = f.id and a.party in :about)";
        if (filter.aboutNobody() && filter.about().isEmpty()) {
            return query.where(nobody);
        }
        return query.whereAny(filter.aboutNobody() ? anyOf + " or " + nobody : anyOf, "about", filter.about());
    }

    private static List<String> names(Collection<Standing> standings) {
        return standings.stream().map(Standing::name).toList();
    }

    @HQL(ROW + " where f.id = :id")
    Optional<FindingRow> row(String id);

    @HQL(ROW + " where f.id in :ids")
    List<FindingRow> rows(Collection<String> ids);

    @HQL(ROW + " where f.statement = :statement order by f.quotationStart, f.id")
    List<FindingRow> ofStatement(String statement);

    /** The day of the event, else of the statement, behind the last day that it may mean, by which it is compared. */
    String LATEST = "cast(coalesce(f.eventTo, s.statedTo) as String) || ' '"
            + " || coalesce(cast(f.eventOn as String), cast(s.statedOn as String))";

    /**
     * The reports of a list that are evidence, and those that wait for their review, counted for each reporter, commitment
     * and party that they are about.
     */
    default List<EvidenceRow> evidence(FindingFilter filter, LocalDate asOf, LocalDate publishedBy) {
        String by =
                "f.agreement, f.clause, f.commitment, f.reviewState, f.kind, f.reporterRole, f.reporter, f.reporterSide,"
                        + " r.kind, w.party";
        // a finding has one row here for each party that it is about, unless one party alone is asked for
        String findings = filter.about().isEmpty() ? "sum(case when w.ordinal > 1 then 0 else 1 end)" : "count(*)";
        ListQuery<EvidenceRow> query = new ListQuery<>(
                EvidenceRow.class,
                "select " + by + ", " + STANDING + ", count(*), " + findings + ", max(" + LATEST + ")"
                        + " from Finding f join Statement s on s.id = f.statement join Party r on r.slug = f.reporter"
                        + " left join FindingAbout w on w.finding = f.id");
        return filtered(query, filter.publicBy(publishedBy), false)
                .where("f.reviewState = :proposed or f.reviewState = :accepted and f.kind in :conduct"
                        + " and f.sourceGrade <> :unreliable and f.itemGrade <> :improbable"
                        + " and s.statedTo is not null and coalesce(f.eventFrom, s.statedFrom) <= :asOf")
                .with("proposed", ReviewState.PROPOSED)
                .with("accepted", ReviewState.ACCEPTED)
                .with("conduct", CONDUCT)
                .with("unreliable", SourceGrade.E)
                .with("improbable", ItemGrade.IMPROBABLE.number())
                .with("asOf", asOf)
                .whereAny("w.party in :accused", "accused", filter.about())
                .groups(session(), by);
    }
}
