package org.clausetracker.clause;

import java.util.List;

/** Reads clauses with the headlines that a package above keeps of them. That package implements it. */
public interface HeadlinesOf {

    /**
     * An agreement's clauses in order, each with the text and the status it had on a day, seen without hindsight. Wordings
     * that came after the day by which something was public are not known, nor is an agreement.
     *
     * @param after the clauses after this place in the agreement; 0 for all from the first
     * @param limit the most clauses to read
     * @return nothing when there is no such agreement, or it was not known
     */
    List<ClauseBoardRow> clauses(String agreement, BoardDays days, ClauseFilter filter, int after, int limit);

    /** The same clauses with the status that each has by what was public by another day than the one asked about. */
    List<ClauseBoardRow> judged(String agreement, BoardDays days, List<ClauseBoardRow> clauses);
}
