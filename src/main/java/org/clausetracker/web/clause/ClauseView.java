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
import org.clausetracker.web.draw.LegendEntry;
import org.clausetracker.web.finding.FindingCard;
import org.clausetracker.web.finding.FindingColumns;
import org.clausetracker.web.finding.FindingLink;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Beginning;
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
 * @param rests the statements that the status rests on
 * @param opposing the statement that weighs most on the other side; null: none
 * @param promises its commitments with their verdicts, the worst first
 * @param nameNotes what must be said of the names of those who owe them; in English
 * @param excluded what did not count, and why
 * @param findings the findings, side by side
 * @param evidence those that are shown, by the side of the question on which they stand
 * @param exchange which charge is answered by what
 * @param reports who reports what about whom
 * @param allFindings how many findings there are on the clause
 * @param chart everything on one axis
 * @param message what the chart shows, in a line
 * @param legend what its marks mean
 * @param changes each change of status in sight, the newest first
 * @param told what each voice says of it
 * @param tellings the same in few words
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
        List<Deciding> rests,
        @Nullable Deciding opposing,
        List<Promise> promises,
        List<String> nameNotes,
        List<ReasonWithFindings> excluded,
        FindingColumns findings,
        EvidenceView evidence,
        Exchange exchange,
        Reports reports,
        long allFindings,
        Chart chart,
        String message,
        List<LegendEntry> legend,
        List<StatusChange> changes,
        VoiceTable told,
        List<Telling> tellings) {

    /** Sentences on the status that stand above everything else, at most; the others are folded. */
    private static final int SENTENCES = 1;

    /** Characters of the agreed text that are shown before it is opened; a text that is hardly longer is shown whole. */
    private static final int TEXT = 900;

    /** The statuses that say that nothing was reported, or nothing any more. */
    private static final Set<Headline> SILENT = Set.of(Headline.UNKNOWN, Headline.UNREPORTED);

    /**
     * Another text of the clause.
     *
     * @param wording the text
     * @param diff what it has that the text shown first has not, and the other way round; null in another language
     */
    public record OtherWording(WordingDetail wording, @Nullable WordDiff diff) {}

    /**
     * A statement that decides.
     *
     * @param card the finding read out of it
     * @param words the beginning of its words
     * @param link where it is shown in full
     */
    public record Deciding(FindingCard card, String words, FindingLink link) {}

    /** The sentences on the status that are told first. */
    public List<String> firstSayings() {
        return sayings.subList(0, Math.min(sayings.size(), SENTENCES));
    }

    /** The other sentences. */
    public List<String> moreSayings() {
        return sayings.subList(firstSayings().size(), sayings.size());
    }

    /** Whether the status rests on a charge that nobody denies. */
    public boolean isUndenied() {
        return opposing == null
                && rests.stream().anyMatch(one -> exchange.isCharge(one.card()))
                && rests.stream().allMatch(one -> exchange.otherSide(one.card()).isEmpty());
    }

    /** The beginning of the agreed text, where it is too long to be shown whole; else empty. */
    public String textBeginning() {
        return wording == null || wording.text().length() <= TEXT * 4 / 3 ? "" : Beginning.of(wording.text(), TEXT);
    }

    /** The duties that are not settled. */
    public List<Promise> pressing() {
        return promises.stream().filter(promise -> !promise.isSettled()).toList();
    }

    /** The duties that are settled. */
    public List<Promise> settled() {
        return promises.stream().filter(Promise::isSettled).toList();
    }

    /** The voices that say something. */
    public List<Telling> speaking() {
        return tellings.stream().filter(telling -> !telling.isSilent()).toList();
    }

    /** The names of the voices that say nothing. */
    public List<String> silent() {
        return tellings.stream().filter(Telling::isSilent).map(Telling::voice).toList();
    }

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
            CommitmentDetail detail, CommitmentStatus status, List<String> beneficiaries, List<PartyVerdict> units) {

        private static final Set<Headline> SETTLED =
                Set.of(Headline.FULFILLED, Headline.ENDED, Headline.SUPERSEDED, Headline.NOT_ASSESSABLE);

        /** Whether nothing more is to be seen of it: it is done, over, replaced, or cannot be judged. */
        public boolean isSettled() {
            return units.stream()
                    .allMatch(judged -> SETTLED.contains(judged.unit().headline()));
        }
    }

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
