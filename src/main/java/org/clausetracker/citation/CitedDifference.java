package org.clausetracker.citation;

import java.util.ArrayList;
import java.util.List;
import org.clausetracker.citation.CitationCheck.ChangedStatus;

/**
 * In what a view differs between two instants.
 *
 * @param changed what is otherwise, as {@link CitationCheck#changed()}
 * @param statuses the headlines that are otherwise
 */
record CitedDifference(List<String> changed, List<ChangedStatus> statuses) {

    boolean isNothing() {
        return changed.isEmpty();
    }

    /** The same, with fields of the record that differ too. */
    CitedDifference and(List<String> fields) {
        List<String> all = new ArrayList<>(changed);
        all.addAll(fields);
        return new CitedDifference(all, statuses);
    }
}
