package org.clausetracker.web.party;

import java.util.List;
import org.clausetracker.clause.CommitmentOwed;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.party.PartyDetail;
import org.clausetracker.rule.UnitAnswer;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Names;
import org.clausetracker.web.site.Reports;
import org.clausetracker.web.site.ViewCitation;

/**
 * What the page of one party shows.
 *
 * @param asOf the day of the statuses
 * @param party the party
 * @param duties what it owes
 * @param accused findings about it, the newest event first
 * @param reported findings that it reported, the newest event first
 * @param moreDuties whether it owes more than is shown
 * @param moreAccused whether there are more of the former than are shown
 * @param moreReported whether there are more of the latter than are shown
 * @param aboutIt who reports what about it
 * @param byIt about whom it reports what
 * @param names names of parties
 * @param agreements names of agreements
 * @param citation how to cite the page
 */
public record PartyView(
        AsOf asOf,
        PartyDetail party,
        List<Duty> duties,
        List<FindingSummary> accused,
        List<FindingSummary> reported,
        boolean moreDuties,
        boolean moreAccused,
        boolean moreReported,
        Reports aboutIt,
        Reports byIt,
        Names names,
        Names agreements,
        ViewCitation citation) {

    /**
     * One duty of the party.
     *
     * @param commitment the commitment
     * @param verdict the verdict on this party
     */
    public record Duty(CommitmentOwed commitment, UnitAnswer verdict) {}
}
