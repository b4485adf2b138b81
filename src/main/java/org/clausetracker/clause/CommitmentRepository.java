package org.clausetracker.clause;

import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

@Repository
interface CommitmentRepository {

    StatelessSession session();

    @HQL(
            "select c.id, c.letter, c.summary, c.kind, c.appliesFrom, c.appliesUntil, c.windowDays, c.stallDays, c.reversible,"
                    + " c.conditionText, c.conditionMetOn, c.supersededOn, c.supersededAnnouncedOn, c.note from Commitment c"
                    + " where c.agreement = :agreement and c.clause = :label order by length(c.letter), c.letter")
    List<CommitmentRow> ofClause(String agreement, String label);

    @HQL("select c.id, c.clause, c.letter, c.summary from Commitment c where c.agreement = :agreement")
    List<CommitmentRef> refs(String agreement);

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
