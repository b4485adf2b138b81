package org.clausetracker.web.agreement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausetracker.agreement.AgreementDetail;
import org.clausetracker.agreement.PartyRole;
import org.clausetracker.agreement.RelationType;
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
 * @param groups how many clauses are in each colour group
 * @param scale the axis of the strips
 * @param clauses its clauses in order
 * @param roles its parties
 * @param relations what it and other agreements do to each other
 */
public record BoardView(
        AsOf asOf,
        AgreementDetail agreement,
        String name,
        List<GroupCount> groups,
        TimeScale scale,
        List<BoardClause> clauses,
        List<PartyInRole> roles,
        List<Relation> relations) {

    /** How far it has been coded. */
    public Coverage coverage() {
        return new Coverage(agreement.coverage(), asOf.day());
    }

    /** The day in the agreement's zone on which its record was last changed. */
    public LocalDate recordedOn() {
        return LocalDate.ofInstant(agreement.currency().lastRecorded(), ZoneId.of(agreement.zone()));
    }

    /** The names of the agreement that the page shows. */
    public List<String> names(String title) {
        return List.of(name, title);
    }

    /** Clauses that one board holds, at most. */
    static final int MOST_CLAUSES = 5_000;

    /**
     * One clause.
     *
     * @param label number as printed
     * @param parent label of the clause that it is a part of; null: of none
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
            @Nullable String parent,
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
     * @param parts its parts in order, each with its own
     */
    public record Branch(BoardClause clause, List<Branch> parts) {}

    /** The clauses as a tree, in order. One whose parent is not before it, or not there, stands by itself. */
    public List<Branch> branches() {
        Map<String, Branch> byLabel = new HashMap<>();
        List<Branch> top = new ArrayList<>();
        for (BoardClause clause : clauses) {
            Branch branch = new Branch(clause, new ArrayList<>());
            Branch parent = clause.parent() == null ? null : byLabel.get(clause.parent());
            (parent == null ? top : parent.parts()).add(branch);
            byLabel.put(clause.label(), branch);
        }
        return top;
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
