package org.clausetracker.web.home;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.agreement.AgreementSummary;
import org.clausetracker.clause.Headline;
import org.clausetracker.rule.Cause;
import org.clausetracker.web.agreement.AgreementListView.AgreementForm;
import org.clausetracker.web.agreement.AgreementListView.AgreementOffers;
import org.clausetracker.web.agreement.AgreementListView.MovingAgreement;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.draw.Strip;
import org.clausetracker.web.draw.TimeScale;
import org.clausetracker.web.site.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What the home page shows.
 *
 * @param asOf the day and what was known
 * @param featured the agreement that is shown whole; null where none was known by then
 * @param news what moved, will move and waits
 * @param agreements how many agreements there are
 * @param points how many clauses they have
 * @param groups how many of these are in each colour group
 * @param offers what the form offers
 * @param others the other agreements, those that moved most first; no more than {@value #MOST_OTHERS}
 */
public record HomeView(
        AsOf asOf,
        @Nullable Featured featured,
        News news,
        int agreements,
        int points,
        List<GroupCount> groups,
        AgreementOffers offers,
        List<MovingAgreement> others) {

    /** Agreements below the featured one, at most. */
    static final int MOST_OTHERS = 20;

    /** Whether there are agreements beside those on the page. */
    public boolean isMore() {
        return agreements > others.size() + 1;
    }

    /** The form as nobody has filled it yet. */
    public AgreementForm search() {
        return AgreementForm.EMPTY;
    }

    /**
     * The agreement that is shown whole.
     *
     * @param asOf the day on which it is shown
     * @param agreement the agreement
     * @param name the name it goes by
     * @param moves how often the status of its clauses changed in the year before
     * @param points how many clauses it has
     * @param groups how many of them are in each colour group
     * @param scale the axis of the strips
     * @param rows its clauses in order; of very many the worst
     */
    public record Featured(
            AsOf asOf,
            AgreementSummary agreement,
            String name,
            int moves,
            int points,
            List<GroupCount> groups,
            TimeScale scale,
            List<Point> rows) {}

    /**
     * One clause.
     *
     * @param label number as printed
     * @param heading short heading
     * @param headline its status
     * @param coded whether any commitment of it is recorded
     * @param since first day of the status; null with hindsight, and before the agreement
     * @param sentence who is said by whom to have done what; empty where nothing is being judged
     * @param strip its status over time
     */
    public record Point(
            String label,
            @Nullable String heading,
            Headline headline,
            boolean coded,
            @Nullable LocalDate since,
            String sentence,
            Strip strip) {}

    /**
     * What moved, will move and waits, in all agreements.
     *
     * @param latest the latest changes of status; empty with hindsight, of which no history is kept
     * @param coming the next ones if nobody says anything more; empty unless the page tells of today
     * @param waiting where findings and proposals wait for a decision; empty unless the page tells of today
     */
    public record News(List<Move> latest, List<Move> coming, List<Waiting> waiting) {}

    /**
     * One change of a clause's status.
     *
     * @param agreement slug of the agreement
     * @param name the name it goes by
     * @param clause label of the clause
     * @param heading its heading
     * @param on the day of the change
     * @param from status before
     * @param to status after
     * @param cause why it will come; null of one that has come
     */
    public record Move(
            String agreement,
            String name,
            String clause,
            @Nullable String heading,
            LocalDate on,
            Headline from,
            Headline to,
            @Nullable Cause cause) {}

    /**
     * What waits for a decision in one agreement.
     *
     * @param agreement its slug
     * @param name the name it goes by
     * @param count how many findings and proposals
     * @param since the day in UTC since which the oldest has waited
     */
    public record Waiting(String agreement, String name, int count, LocalDate since) {}
}
