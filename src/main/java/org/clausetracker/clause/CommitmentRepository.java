package org.clausetracker.clause;

import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.clausetracker.paging.DayRange;
import org.clausetracker.paging.ListQuery;
import org.clausetracker.paging.ListQuery.Direction;
import org.clausetracker.paging.Page;
import org.clausetracker.paging.PageRequest;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

@Repository
interface CommitmentRepository {

    StatelessSession session();

    /** Commitments by the deadline in force among those announced by a day; agreements are known to the query by name alone. */
    default Page<CommitmentDue> due(Set<String> agreements, DayRange due, LocalDate announcedBy, PageRequest page) {
        return new ListQuery<>(
                        CommitmentDue.class,
                        "select c.agreement, c.clause, c.id, c.summary, a.zone, d.due from Deadline d"
                                + " join Commitment c on c.id = d.commitment join Agreement a on a.slug = c.agreement")
                .where(
                        "d.announcedOn = (select max(v.announcedOn) from Deadline v where v.commitment = d.commitment"
                                + " and v.announcedOn <= :announcedBy)",
                        "announcedBy",
                        announcedBy)
                .whereAny("c.agreement in :agreements", "agreements", agreements)
                .whereAny("d.due >= :dueFrom", "dueFrom", due.from())
                .whereAny("d.due <= :dueTo", "dueTo", due.to())
                .orderByDay("d.due", "d.commitment", Direction.ASCENDING)
                .page(session(), page, row -> List.of(row.due().toString(), row.commitment()));
    }

    /** What one party owes; agreements are known to the query by name alone. */
    default Page<CommitmentOwed> owedBy(String party, PageRequest page) {
        return new ListQuery<>(
                        CommitmentOwed.class,
                        "select c.agreement, c.clause, c.id, c.summary, c.kind, o.namedInText, a.zone from CommitmentObligor o"
                                + " join Commitment c on c.id = o.commitment join Agreement a on a.slug = c.agreement")
                .where("o.party = :party", "party", party)
                .orderByName("o.commitment")
                .page(session(), page, row -> List.of(row.commitment()));
    }

    @HQL(
            "select c.id, c.letter, c.summary, c.kind, c.appliesFrom, c.appliesUntil, c.windowDays, c.stallDays, c.reversible,"
                    + " c.conditionText, c.conditionMetOn, c.supersededOn, c.supersededAnnouncedOn, c.note from Commitment c"
                    + " where c.agreement = :agreement and c.clause = :label order by length(c.letter), c.letter")
    List<CommitmentRow> ofClause(String agreement, String label);

    @HQL("select c.id, c.clause, c.letter, c.summary from Commitment c where c.agreement = :agreement")
    List<CommitmentRef> refs(String agreement);

    @HQL("select c.id, c.agreement, c.clause from Commitment c where c.agreement in :agreements"
            + " order by c.agreement, c.clause, length(c.letter), c.letter")
    List<CommitmentPlace> places(Collection<String> agreements);

    @HQL("select c.id from Commitment c where c.id in :ids")
    List<String> known(Collection<String> ids);

    @HQL("select o.commitment, o.party, o.namedInText from CommitmentObligor o where o.commitment in :ids"
            + " order by o.commitment, o.ordinal")
    List<ObligorRow> obligors(Collection<String> ids);

    @HQL(
            "select b.commitment, b.party from CommitmentBeneficiary b where b.commitment in :ids order by b.commitment, b.ordinal")
    List<BeneficiaryRow> beneficiaries(Collection<String> ids);

    @HQL("select d.commitment, d.due, d.announcedOn, d.basis, d.url from Deadline d where d.commitment in :ids"
            + " order by d.commitment, d.announcedOn")
    List<DeadlineRow> deadlines(Collection<String> ids);

    @HQL("select s.commitment, s.from, s.until, s.note from CommitmentSuspension s where s.commitment in :ids"
            + " order by s.commitment, s.from")
    List<SuspensionRow> suspensions(Collection<String> ids);

    /** A commitment as one row holds it. */
    record CommitmentRow(
            String id,
            String letter,
            String summary,
            CommitmentKind kind,
            LocalDate appliesFrom,
            @Nullable LocalDate appliesUntil,
            int windowDays,
            int stallDays,
            boolean reversible,
            @Nullable String conditionText,
            @Nullable LocalDate conditionMetOn,
            @Nullable LocalDate supersededOn,
            @Nullable LocalDate supersededAnnouncedOn,
            @Nullable String note) {}

    /** One obligor of a commitment. */
    record ObligorRow(String commitment, String party, boolean namedInText) {}

    /** One beneficiary of a commitment. */
    record BeneficiaryRow(String commitment, String party) {}

    /** One version of a commitment's deadline. */
    record DeadlineRow(String commitment, LocalDate due, LocalDate announcedOn, String basis, @Nullable String url) {}

    /** One suspension of a commitment. */
    record SuspensionRow(String commitment, LocalDate from, @Nullable LocalDate until, @Nullable String note) {}
}
