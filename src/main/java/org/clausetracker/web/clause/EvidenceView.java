package org.clausetracker.web.clause;

import java.util.List;
import org.clausetracker.clause.CommitmentDetail;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.web.finding.FindingColumns;

/**
 * The evidence on a clause, by the side of the question on which it stands.
 *
 * @param filter what is shown of it
 * @param sides whose evidence can be asked for
 * @param kinds the kinds that can be asked for
 * @param promises the commitments that can be asked for
 * @param parts what is shown, part by part
 */
public record EvidenceView(
        EvidenceFilter filter,
        List<SideChoice> sides,
        List<FindingKind> kinds,
        List<CommitmentDetail> promises,
        List<Part> parts) {

    /**
     * One whose evidence can be asked for.
     *
     * @param name name of the side; empty: everybody
     * @param count findings by it, whatever is asked for beside
     * @param chosen whether it is asked for
     * @param query how an address asks for it, with its question mark; empty for everybody
     */
    public record SideChoice(String name, long count, boolean chosen, String query) {}

    /**
     * One part of the evidence.
     *
     * @param part which
     * @param columns its findings, side by side by who reports
     */
    public record Part(EvidencePart part, FindingColumns columns) {}

    /** Findings shown. */
    public int size() {
        return parts.stream().mapToInt(part -> part.columns().size()).sum();
    }
}
