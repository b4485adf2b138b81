package org.clausetracker.clause;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausetracker.clause.CommitmentRepository.DeadlineRow;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.request.DayRange;
import org.clausetracker.time.ImpreciseDate;

/** Reads commitments with those who owe them, those they are owed to, and their dates. */
@ApplicationScoped
public class CommitmentService {

    private final CommitmentRepository commitments;

    CommitmentService(CommitmentRepository commitments) {
        this.commitments = commitments;
    }

    /** Every commitment of an agreement, in no particular order. */
    public List<CommitmentRef> ofAgreement(String agreement) {
        return commitments.refs(agreement);
    }

    /** The commitments of these ids, of any agreements, in no particular order; ids of none are absent. */
    public List<CommitmentRef> ofIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : commitments.named(ids);
    }

    /** The slugs of all who owe anything by an agreement, in their order. */
    public List<String> obligors(String agreement) {
        return commitments.obligors(agreement);
    }

    /** Every commitment of several agreements, those of a clause in their order. */
    public List<CommitmentPlace> places(Collection<String> agreements) {
        return agreements.isEmpty() ? List.of() : commitments.places(agreements);
    }

    /** The versions of the deadlines of commitments, by their ids. The first announced comes first. */
    public Map<String, List<DeadlineDetail>> deadlines(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : commitments.deadlines(ids).stream()
                        .collect(groupingBy(
                                DeadlineRow::commitment,
                                mapping(
                                        d -> new DeadlineDetail(
                                                d.due(), ImpreciseDate.valueOf(d.announcedOn()), d.basis(), d.url()),
                                        toList())));
    }

    /**
     * One page of commitments that have a deadline, the one due first first.
     *
     * @param agreements slugs of their agreements; empty: any
     * @param due days on which they are due, at the latest, by the version in force
     * @param announcedBy versions that were not announced for certain by then do not exist yet, nor do agreements that
     *     were not known
     */
    public Page<CommitmentDue> due(Set<String> agreements, DayRange due, LocalDate announcedBy, PageRequest request) {
        return commitments.due(agreements, due, announcedBy, request);
    }

    /** One page of the commitments that a party owes by agreements known by a day, by id. */
    public Page<CommitmentOwed> owedBy(String party, LocalDate knownBy, PageRequest request) {
        return commitments.owedBy(party, knownBy, request);
    }

    /**
     * Makes sure that each name is a commitment's.
     *
     * @throws NotFound naming the first that is not
     */
    public void require(Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(commitments.known(ids));
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(unknown -> {
            throw new NotFound("commitment", unknown);
        });
    }
}
