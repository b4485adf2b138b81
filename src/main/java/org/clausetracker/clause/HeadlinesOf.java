package org.clausetracker.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads clauses with the headlines that a package above keeps of them. That package implements it. */
public interface HeadlinesOf {

    /**
     * An agreement's clauses in order, each with the text and the status it had on a day, seen without hindsight.
     *
     * @param day the day asked about; empty: today in the agreement's zone
     * @param publishedBy wordings that came later are not known, nor is an agreement; empty: the day asked about
     * @param after the clauses after this place in the agreement; 0 for all from the first
     * @param limit the most clauses to read
     * @return nothing when there is no such agreement, or it was not known
     */
    List<ClauseBoardRow> clauses(
            String agreement, Optional<LocalDate> day, Optional<LocalDate> publishedBy, int after, int limit);

    /**
     * The same clauses with the status that each has by what was public by another day than the one asked about.
     *
     * @param day the day asked about; empty: today in the agreement's zone
     * @param publishedBy only what was public by this day counts
     */
    List<ClauseBoardRow> judged(
            String agreement, Optional<LocalDate> day, LocalDate publishedBy, List<ClauseBoardRow> clauses);
}
