package org.clausetracker.clause;

import java.util.Optional;
import java.util.Set;

/**
 * Which clauses of an agreement a list shows; values of one set are alternatives, the components must all match.
 *
 * @param statuses their headlines; empty: any
 * @param obligors slugs of parties that owe something in them; empty: any
 * @param coded whether any commitment of them is recorded; empty: whether or not
 * @param parent label of the clause that they are direct parts of; empty: of any, or of none
 */
public record ClauseFilter(
        Set<Headline> statuses, Set<String> obligors, Optional<Boolean> coded, Optional<String> parent) {

    /** Every clause. */
    public static final ClauseFilter ALL = new ClauseFilter(Set.of(), Set.of(), Optional.empty(), Optional.empty());

    /** The same whatever the headlines, for a reader that has them from elsewhere. */
    public ClauseFilter withAnyStatus() {
        return new ClauseFilter(Set.of(), obligors, coded, parent);
    }

    /** Whether clauses with this headline are asked for. */
    public boolean isStatus(Headline headline) {
        return statuses.isEmpty() || statuses.contains(headline);
    }
}
