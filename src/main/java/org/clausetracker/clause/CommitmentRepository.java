package org.clausetracker.clause;

import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.clausetracker.lists.ListQuery;
import org.clausetracker.lists.ListQuery.Direction;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.DayRange;
import org.clausetracker.time.ImpreciseDate;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

@Repository
interface CommitmentRepository {

    StatelessSession session();

    /** Commitments by the deadline in force among those announced by a day. */
    default Page<CommitmentDue> due(Set<String> agreements, DayRange due, LocalDate announcedBy, PageRequest page) {
        return new ListQuery<>(
                        CommitmentDue.class,
                        "select c.agreement, c.clause, c.id, c.summary, a.zone, d.due from Deadline d"
                                + " join Commitment c on c.id = d.commitment join Agreement a on a.slug = c.agreement")
                .where(
                        "d.announcedOnCertain <= :announcedBy and not exists (select 1 from Deadline v"
                                + " where v.commitment = d.commitment and v.announcedOnCertain <= :announcedBy"
                                + " and (v.announcedOnCertain > d.announcedOnCertain or v.announcedOnCertain = d.announcedOnCertain"
                                + " and (v.dueCertain > d.dueCertain or v.dueCertain = d.dueCertain and v.announcedOn > d.announcedOn)))",
                        "announcedBy",
                        announcedBy)
                .where("a.signedTo <= :knownBy", "knownBy", announcedBy)
                .whereAny("c.agreement in :agreements", "agreements", agreements)
                .whereAny("d.dueCertain >= :dueFrom", "dueFrom", due.from())
                .whereAny("d.dueCertain <= :dueTo", "dueTo", due.to())
                .orderByDay("d.dueCertain", "d.commitment", Direction.ASCENDING)
                .page(session(), page, row -> List.of(row.due().to().toString(), row.commitment()));
    }

    /** What one party owes. */
    default Page<CommitmentOwed> owedBy(String party, LocalDate knownBy, PageRequest page) {
        return new ListQuery<>(
                        CommitmentOwed.class,
                        "select c.agreement, c.clause, c.id, c.summary, c.kind, o.namedInText, a.zone from CommitmentObligor o"
                                + " join Commitment c on c.id = o.commitment join Agreement a on a.slug = c.agreement")
                .where("o.party = :party", "party", party)
                .where("a.signedTo <= :knownBy", "knownBy", knownBy)
                .orderByName("o.commitment")
                .page(session(), page, row -> List.of(row.commitment()));
    }

    @HQL("select c.id, c.clause, c.letter, c.summary from Commitment c where c.agreement = :agreement")
    List<CommitmentRef> refs(String agreement);

    @HQL("select c.id, c.clause, c.letter, c.summary from Commitment c where c.id in :ids")
    List<CommitmentRef> named(Collection<String> ids);

    @HQL("select o.party from CommitmentObligor o where o.agreement = :agreement group by o.party order by o.party")
    List<String> obligors(String agreement);

    @HQL("select c.id, c.agreement, c.clause from Commitment c where c.agreement in :agreements"
            + " order by c.agreement, c.clause, length(c.letter), c.letter")
    List<CommitmentPlace> places(Collection<String> agreements);

    @HQL("select c.id from Commitment c where c.id in :ids")
    List<String> known(Collection<String> ids);

    @HQL("select d.commitment, d.due, d.announcedOn, d.basis, d.url from Deadline d where d.commitment in :ids"
            + " order by d.commitment, d.announcedOnCertain, d.dueCertain, d.announcedOn")
    List<DeadlineRow> deadlines(Collection<String> ids);

    /** One version of a commitment's deadline. */
    record DeadlineRow(String commitment, ImpreciseDate due, String announcedOn, String basis, @Nullable String url) {}
}
