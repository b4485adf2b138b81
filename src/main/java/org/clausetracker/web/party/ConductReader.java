package org.clausetracker.web.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.clause.CommitmentOwed;
import org.clausetracker.clause.CommitmentService;
import org.clausetracker.finding.Evidence;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.finding.FindingService;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.lists.TimeOrder;
import org.clausetracker.rule.CommitmentAnswer;
import org.clausetracker.status.CommitmentStatusService;
import org.clausetracker.web.party.PartyView.Duty;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.PageSetting;

/** Reads how one party conducts itself: what it owes, what it is accused of and what it reports. */
@ApplicationScoped
class ConductReader {

    /** Findings shown of each sort; the data links lead to the rest. */
    private static final int SHOWN = 25;

    private final CommitmentService commitments;
    private final CommitmentStatusService statuses;
    private final FindingService findings;
    private final PageSetting setting;

    ConductReader(
            CommitmentService commitments,
            CommitmentStatusService statuses,
            FindingService findings,
            PageSetting setting) {
        this.commitments = commitments;
        this.statuses = statuses;
        this.findings = findings;
        this.setting = setting;
    }

    /**
     * What is recorded about a party.
     *
     * @param duties what it owes
     * @param moreDuties whether it owes more than are told
     * @param accused findings about it
     * @param reported findings that it reported
     * @param ofAccused counts over all findings about it
     * @param ofReported counts over all findings that it reported
     */
    record Conduct(
            List<Duty> duties,
            boolean moreDuties,
            Page<FindingSummary> accused,
            Page<FindingSummary> reported,
            Evidence ofAccused,
            Evidence ofReported) {

        /** Slugs of the agreements that all this belongs to. */
        List<String> agreements() {
            return Stream.concat(
                            duties.stream().map(duty -> duty.commitment().agreement()),
                            Stream.concat(accused.items().stream(), reported.items().stream())
                                    .map(FindingSummary::agreement))
                    .toList();
        }
    }

    Conduct of(String party, AsOf asOf) {
        Page<CommitmentOwed> page =
                commitments.owedBy(party, asOf.publishedBy(), PageRequest.first(PageRequest.MAX_LIMIT));
        List<CommitmentOwed> owed = page.items();
        Map<String, CommitmentAnswer> answers = statuses.on(
                owed.stream().collect(Collectors.toMap(CommitmentOwed::commitment, duty -> setting.dayThere(
                                duty.zone(), asOf)
                        .shown())),
                asOf.published());
        return new Conduct(
                owed.stream()
                        .flatMap(duty -> Optional.ofNullable(answers.get(duty.commitment()))
                                .flatMap(answer -> duty(duty, answer, party))
                                .stream())
                        .toList(),
                page.hasMore(),
                newest(FindingFilter.about(party), asOf),
                newest(FindingFilter.reportedBy(party), asOf),
                evidence(FindingFilter.about(party), asOf),
                evidence(FindingFilter.reportedBy(party), asOf));
    }

    private Evidence evidence(FindingFilter all, AsOf asOf) {
        return findings.evidence(all, asOf.day(), asOf.publishedBy());
    }

    private Page<FindingSummary> newest(FindingFilter all, AsOf asOf) {
        return findings.browse(
                asOf.asked().map(AsOf::publishedBy).map(all::publicBy).orElse(all),
                TimeOrder.NEWEST_EVENT,
                PageRequest.first(SHOWN));
    }

    private static Optional<Duty> duty(CommitmentOwed duty, CommitmentAnswer answer, String party) {
        return answer.units().stream()
                .filter(unit -> party.equals(unit.obligor()))
                .findFirst()
                .map(unit -> new Duty(duty, unit));
    }
}
