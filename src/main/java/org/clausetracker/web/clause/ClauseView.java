package org.clausetracker.web.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.ClauseDetail;
import org.clausetracker.clause.CommitmentDetail;
import org.clausetracker.clause.Headline;
import org.clausetracker.clause.WordingDetail;
import org.clausetracker.rule.Flag;
import org.clausetracker.status.ClauseStatusDetail;
import org.clausetracker.status.ClauseStatusDetail.CommitmentStatus;
import org.clausetracker.status.ClauseStatusDetail.UnitStatus;
import org.clausetracker.web.agreement.VoiceTable;
import org.clausetracker.web.change.StatusChange;
import org.clausetracker.web.draw.Chart;
import org.clausetracker.web.finding.FindingColumns;
import org.clausetracker.web.finding.FindingLink;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Coverage;
import org.clausetracker.web.site.Reports;
import org.clausetracker.web.site.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a clause shows.
 *
 * @param asOf the day and what was known
 * @param agreement the agreement
 * @param name the name the agreement goes by
 * @param clause the clause
 * @param coverage how far the agreement has been coded
 * @param around the clauses before and after it
 * @param wording the text shown first on the day; null when none is recorded
 * @param otherWordings the other texts, each compared with it
 * @param status the verdict
 * @param word the status in words
 * @param sayings the status in sentences: who is accused or credited of what, and who says so
 * @param since first day of the status; null with hindsight, and before the agreement
 * @param promises its commitments with their verdicts
 * @param nameNotes what must be said of the names of those who owe them; in English
 * @param excluded what did not count, and why
 * @param findings the findings, side by side
 * @param reports who reports what about whom
 * @param allFindings how many findings there are on the clause
 * @param chart everything on one axis
 * @param changes each change of status in sight, the newest first
 * @param told what each voice says of it
 */
public record ClauseView(
        AsOf asOf,
        AgreementSummary agreement,
        String name,
        ClauseDetail clause,
        Coverage coverage,
        Neighbours around,
        @Nullable WordingDetail wording,
        List<OtherWording> otherWordings,
        ClauseStatusDetail status,
        String word,
        List<String> sayings,
        @Nullable LocalDate since,
        List<Promise> promises,
        List<String> nameNotes,
        List<ReasonWithFindings> excluded,
        FindingColumns findings,
        Reports reports,
        long allFindings,
        Chart chart,
        List<StatusChange> changes,
        VoiceTable told) {

    /** The statuses that say that nothing was reported, or nothing any more. */
    private static final Set<Headline> SILENT = Set.of(Headline.UNKNOWN, Headline.UNREPORTED);

    /**
     * Another text of the clause.
     *
     * @param wording the text
     * @param diff what it has that the text shown first has not, and the other way round; null in another language
     */
    public record OtherWording(WordingDetail wording, @Nullable WordDiff diff) {}

    /** Whether any promise of the clause is recorded; where none is, its status says nothing. */
    public boolean isCoded() {
        return !clause.commitments().isEmpty();
    }

    /** Whether more findings are recorded than one page holds. */
    public boolean isCut() {
        return findings.size() < allFindings;
    }

    /** Whether the status, or that of a duty behind it, rests on silence. */
    public boolean isSilence() {
        return SILENT.contains(status.headline())
                || promises.stream()
                        .flatMap(promise -> promise.units().stream())
                        .map(PartyVerdict::unit)
                        .anyMatch(unit -> SILENT.contains(unit.headline())
                                || unit.flags().contains(Flag.STALE)
                                || unit.flags().contains(Flag.ANSWER_LAPSED));
    }

    /** Labels of the neighbours; null at either end. */
    public record Neighbours(@Nullable String previous, @Nullable String next) {}

    /** One commitment with its verdict. */
    public record Promise(
            CommitmentDetail detail, CommitmentStatus status, List<String> beneficiaries, List<PartyVerdict> units) {}

    /**
     * The verdict on one party.
     *
     * @param name name of the party
     * @param unit the verdict
     * @param standing how well supported the verdict is, and how the duty stands to its deadline; may be empty
     * @param reasons the reasons
     */
    public record PartyVerdict(String name, UnitStatus unit, String standing, List<ReasonWithFindings> reasons) {}

    /** A sentence with the findings behind it. */
    public record ReasonWithFindings(String text, List<FindingLink> findings) {}
}
