package org.clausetracker.web.clause;

import java.util.Objects;
import java.util.Optional;
import org.clausetracker.clause.CommitmentDetail;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.finding.FindingSummary;
import org.clausetracker.finding.Standing;
import org.clausetracker.status.Voice;
import org.clausetracker.web.site.PageContext;

/**
 * Which evidence of a clause is shown; what is empty narrows nothing.
 *
 * @param voice who says it
 * @param said what it says
 * @param about which duty it is about
 */
public record EvidenceFilter(Optional<Voice> voice, Optional<FindingKind> said, Optional<CommitmentDetail> about) {

    /** Everything that one voice says. */
    static EvidenceFilter of(Voice voice) {
        return new EvidenceFilter(Optional.of(voice), Optional.empty(), Optional.empty());
    }

    /** The same duty and kind, said by somebody else. */
    EvidenceFilter by(Optional<Voice> other) {
        return new EvidenceFilter(other, said, about);
    }

    boolean shows(FindingSummary finding) {
        return voice.stream().allMatch(one -> isSaidBy(one, finding))
                && said.stream().allMatch(kind -> kind == finding.kind())
                && about.stream().allMatch(one -> one.id().equals(finding.commitment()));
    }

    private static boolean isSaidBy(Voice voice, FindingSummary finding) {
        return voice.name().equals(Voice.INDEPENDENT)
                ? finding.standing() == Standing.INDEPENDENT
                : voice.name().equals(Objects.requireNonNullElse(finding.reporterSide(), finding.reporter()));
    }

    /** Whether it shows everything. */
    public boolean isEmpty() {
        return voice.isEmpty() && said.isEmpty() && about.isEmpty();
    }

    /** The name of the voice; empty for any. */
    public String side() {
        return voice.map(Voice::name).orElse("");
    }

    /** The name of the kind; empty for any. */
    public String kind() {
        return said.map(FindingKind::name).orElse("");
    }

    /** The letter of the duty; empty for any. */
    public String duty() {
        return about.map(CommitmentDetail::letter).orElse("");
    }

    /** How an address says it, with its question mark; empty for everything. */
    public String query() {
        return PageContext.query("side", side(), "kind", kind(), "duty", duty());
    }
}
