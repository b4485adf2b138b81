package org.clausetracker.web.agreement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.clausetracker.agreement.AgreementDetail;
import org.clausetracker.agreement.PartyRole;
import org.clausetracker.agreement.RelationType;
import org.clausetracker.clause.ClauseBoardRow;
import org.clausetracker.clause.Headline;
import org.clausetracker.status.Matrix.View;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.draw.GroupCount;
import org.clausetracker.web.draw.Strip;
import org.clausetracker.web.draw.TimeScale;
import org.clausetracker.web.site.AsOf;
import org.clausetracker.web.site.Coverage;
import org.clausetracker.web.site.Reports;
import org.jspecify.annotations.Nullable;

/**
 * What the board of an agreement shows.
 *
 * @param asOf the day and what was known
 * @param agreement the agreement
 * @param name the name it goes by
 * @param points how many points it has
 * @param groups how many of them are in each colour group
 * @param scale the axis of the strips
 * @param branches the clauses of this page below their headings, in order; uppermost ones of other pages between them
 * @param finder how others are found
 * @param roles its parties
 * @param relations what it and other agreements do to each other
 */
public record BoardView(
        AsOf asOf,
        AgreementDetail agreement,
        String name,
        int points,
        List<GroupCount> groups,
        TimeScale scale,
        List<Branch> branches,
        BoardFinder finder,
        List<PartyInRole> roles,
        List<Relation> relations) {

    /** How far it has been coded. */
    public Coverage coverage() {
        return new Coverage(agreement.coverage(), asOf.day());
    }

    /** The view as a query: the day, what was public, and which points are asked for. */
    public String query() {
        return "asOf=" + asOf.day() + "&publishedBy=" + asOf.publishedBy()
                + (finder.isNarrowed() ? "&" + finder.filters() : "");
    }

    /** The day in the agreement's zone on which its record was last changed. */
    public LocalDate recordedOn() {
        return LocalDate.ofInstant(agreement.currency().lastRecorded(), ZoneId.of(agreement.zone()));
    }

    /** The names of the agreement that the page shows. */
    public List<String> names(String title) {
        return List.of(name, title);
    }

    /**
     * One clause.
     *
     * @param label number as printed
     * @param heading short heading
     * @param words the beginning of its text
     * @param seen whether that text was seen word for word at the address given
     * @param language BCP 47 tag of that text; null where there is none
     * @param coded whether any promise of it is recorded
     * @param view its status
     * @param since first day of the status; null with hindsight, where no history is kept, and before the agreement
     * @param obligors who owes it, each with its worst status
     * @param evidence the day that the last counted report is about, as exact as it is known; null: none
     * @param reports who reports what about whom
     * @param strip its status over time
     */
    public record BoardClause(
            String label,
            @Nullable String heading,
            String words,
            boolean seen,
            @Nullable String language,
            boolean coded,
            View view,
            @Nullable LocalDate since,
            List<ObligorStatus> obligors,
            @Nullable ImpreciseDate evidence,
            Reports reports,
            Strip strip) {}

    /**
     * A clause with the clauses that are parts of it.
     *
     * @param clause the clause
     * @param told what is told of it; null where it is a heading of what follows and no more, or on another page
     * @param parts its parts on this page in order, each with its own
     * @param size how many points are asked for of it and all below it, on whatever page
     * @param groups how many of these are in each colour group
     * @param uncoded how many of them are not coded
     * @param unfolded whether its parts are shown at first
     */
    public record Branch(
            ClauseBoardRow clause,
            @Nullable BoardClause told,
            List<Branch> parts,
            int size,
            List<GroupCount> groups,
            int uncoded,
            boolean unfolded) {

        /** Whether it, or any part of it, is on this page. */
        public boolean isHere() {
            return told != null || !parts.isEmpty();
        }
    }

    /** A party with the worst status of what it owes; breaches that nobody is named for come without a slug. */
    public record ObligorStatus(@Nullable String party, String name, Headline headline) {}

    /** A party and what it is to the agreement. */
    public record PartyInRole(String party, String name, PartyRole role, @Nullable String note) {}

    /**
     * What one agreement does to another.
     *
     * @param outward whether this agreement does it; otherwise it is done to this one
     * @param type what is done
     * @param other slug of the other agreement
     * @param otherName its name
     * @param clause the clause of this agreement, in brackets; null: none in particular
     * @param otherClause the clause of the other, in brackets; null: none in particular
     */
    public record Relation(
            boolean outward,
            RelationType type,
            String other,
            String otherName,
            @Nullable String clause,
            @Nullable String otherClause) {}
}
