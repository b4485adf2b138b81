package org.clausetracker.web.brief;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.clause.CommitmentDetail;
import org.clausetracker.clause.CommitmentOwed;
import org.clausetracker.clause.CommitmentRef;
import org.clausetracker.clause.CommitmentService;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.status.CommitmentStatusService;
import org.clausetracker.status.ToldCommitment;
import org.clausetracker.status.ToldStatus;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.PageSetting;

/** Reads how the duties of a clause, of an agreement or of a party stand, each in a fixed number of statements. */
@ApplicationScoped
class BriefDuties {

    private final CommitmentService commitments;
    private final CommitmentStatusService statuses;
    private final PageSetting setting;

    BriefDuties(CommitmentService commitments, CommitmentStatusService statuses, PageSetting setting) {
        this.commitments = commitments;
        this.statuses = statuses;
        this.setting = setting;
    }

    /**
     * The duties that somebody asks about.
     *
     * @param duties the worst first
     * @param digest SHA-256, in hexadecimal, over the digests of the inputs of their clauses
     * @param cut whether there are more than were read
     */
    record Standing(List<BriefDuty> duties, String digest, boolean cut) {}

    /** The duties of one clause, whose status is known already. */
    static Standing ofClause(ClauseDetail clause, ToldStatus told) {
        Map<String, String> summaries =
                clause.commitments().stream().collect(toMap(CommitmentDetail::id, CommitmentDetail::summary));
        return new Standing(
                BriefDuty.of(
                                new ClauseRef(clause.agreement(), clause.label()),
                                told,
                                unit -> summaries.getOrDefault(unit.commitment(), unit.commitment()))
                        .stream()
                        .sorted(BriefDuty.WORST_FIRST)
                        .toList(),
                told.status().digest(),
                false);
    }

    Standing ofAgreement(String agreement, AsOf asOf) {
        List<CommitmentRef> owed = commitments.ofAgreement(agreement).stream()
                .map(setting.shown()::commitment)
                .toList();
        return standing(
                owed.stream().collect(toMap(CommitmentRef::id, CommitmentRef::summary)),
                owed.stream().collect(toMap(CommitmentRef::id, commitment -> asOf.day())),
                asOf);
    }

    Standing ofParty(String party, AsOf asOf) {
        Page<CommitmentOwed> page =
                commitments.owedBy(party, asOf.publishedBy(), PageRequest.first(PageRequest.MAX_LIMIT));
        List<CommitmentOwed> owed = page.items();
        Standing all = standing(
                owed.stream().collect(toMap(CommitmentOwed::commitment, duty -> setting.shown()
                        .duty(duty.commitment(), duty.summary()))),
                owed.stream().collect(toMap(CommitmentOwed::commitment, duty -> setting.dayThere(duty.zone(), asOf)
                        .shown())),
                asOf);
        return new Standing(
                all.duties().stream()
                        .filter(duty -> party.equals(duty.speakers().obligor()))
                        .toList(),
                all.digest(),
                page.hasMore());
    }

    private Standing standing(Map<String, String> summaries, Map<String, LocalDate> days, AsOf asOf) {
        Map<String, ToldCommitment> told = statuses.told(days, asOf.published());
        Map<String, String> digests = new TreeMap<>();
        told.values()
                .forEach(one -> digests.put(
                        one.clause().agreement() + "/" + one.clause().label(), one.digest()));
        return new Standing(
                told.entrySet().stream()
                        .flatMap(one ->
                                BriefDuty.of(one.getValue(), summaries.getOrDefault(one.getKey(), one.getKey()))
                                        .stream())
                        .sorted(BriefDuty.WORST_FIRST)
                        .toList(),
                digests.size() == 1
                        ? digests.values().iterator().next()
                        : DigestUtils.sha256Hex(digests.entrySet().stream()
                                .map(one -> one.getKey() + " " + one.getValue() + "\n")
                                .collect(Collectors.joining())),
                false);
    }
}
