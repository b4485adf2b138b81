package org.clausetracker.finding;

import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clausetracker.lists.ListQuery;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.statement.StatementService;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

@Repository
interface FindingRepository {

    String ROW = "select f, s.statedOn, s.statedOrder, s.mode,"
            + " (select listagg(a.party, ' ') within group (order by a.ordinal) from FindingAbout a where a.finding = f.id)"
            + " from Finding f join Statement s on s.id = f.statement";

    /** The findings about a party have an order of their own, in which a page of them is walked. */
    String OF_PARTY = " join FindingOfParty p on p.finding = f.id";

    /** The statement was public, the agreement was known, and what no day is told of is not about later. */
    String PUBLIC_BY = "(" + StatementService.PUBLIC_BY + ")"
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

    private static <T> ListQuery<T> filtered(ListQuery<T> query, FindingFilter filter, boolean ofOneParty) {
        query.whereAny("f.agreement in :agreements", "agreements", filter.agreements())
                .whereAny("f.clause in :clauses", "clauses", filter.clauses())
                .whereAny("f.commitment in :commitments", "commitments", filter.commitments())
                .whereAny("f.statement in :statements", "statements", filter.statements())
                .whereAny("f.kind in :kinds", "kinds", filter.kinds())
                .whereAny("f.reporter in :reporters", "reporters", filter.reporters())
                .whereAny("f.reporterRole in :reporterRoles", "reporterRoles", filter.reporterRoles())
                .whereAny("f.reporterSide in :reporterSides", "reporterSides", filter.reporterSides())
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

    @HQL(ROW + " where f.id = :id")
    Optional<FindingRow> row(String id);

    @HQL(ROW + " where f.id in :ids")
    List<FindingRow> rows(Collection<String> ids);

    @HQL(ROW + " where f.statement = :statement order by f.quotationStart, f.id")
    List<FindingRow> ofStatement(String statement);

    @HQL("select f.clause, f.kind, f.reporterRole, f.reporterSide, count(*), max(coalesce(f.eventTo, s.statedTo))"
            + " from Finding f join Statement s on s.id = f.statement"
            + " where f.agreement = :agreement and f.clause is not null and f.reviewState = :state and f.kind in :kinds"
            + " and f.sourceGrade <> :unreliable and f.itemGrade <> :improbable and s.statedTo <= :publishedBy"
            + " and coalesce(f.eventFrom, s.statedFrom) <= :asOf"
            + " group by f.clause, f.kind, f.reporterRole, f.reporterSide"
            + " order by f.clause, f.kind, count(*) desc, f.reporterSide")
    List<EvidenceCount> evidence(
            String agreement,
            LocalDate asOf,
            LocalDate publishedBy,
            ReviewState state,
            Collection<FindingKind> kinds,
            SourceGrade unreliable,
            int improbable);
}
