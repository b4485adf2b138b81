package org.clausetracker.web.change;

import java.util.List;
import org.clausetracker.status.HeadlineChange;
import org.clausetracker.web.finding.FindingLink;
import org.clausetracker.web.finding.FindingLinks;

/**
 * One change of status with the findings that brought it about.
 *
 * @param change the change
 * @param findings links to the findings
 */
public record StatusChange(HeadlineChange change, List<FindingLink> findings) {

    /** The same changes, each with links to its findings. */
    public static List<StatusChange> of(List<HeadlineChange> changes, FindingLinks links) {
        return changes.stream()
                .map(change -> new StatusChange(change, links.of(change.findings())))
                .toList();
    }
}
