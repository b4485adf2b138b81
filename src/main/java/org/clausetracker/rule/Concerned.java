package org.clausetracker.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausetracker.finding.ReporterRole;

/**
 * Those who have a stake in one commitment: its obligors and beneficiaries, and the signatories of the agreement. Whoever
 * speaks for one of them is weighed as a party, whatever role was typed (section 3 of the rule).
 *
 * @param owing slugs of the obligors and beneficiaries
 * @param signatories slugs of the parties that signed
 */
public record Concerned(Set<String> owing, Set<String> signatories) {

    /** Those who have a stake in a commitment of an agreement with these signatories. */
    public static Concerned in(CommitmentInput commitment, List<String> signatories) {
        Set<String> owing = new HashSet<>(commitment.obligors());
        owing.addAll(commitment.beneficiaries());
        return new Concerned(owing, Set.copyOf(signatories));
    }

    /**
     * The role in which a speaker is weighed. A monitor that signed and speaks for no side stays independent; PARTY and
     * GUARANTOR are taken as typed.
     */
    public ReporterRole roleOf(FindingInput finding) {
        boolean concerned = owing.contains(finding.side())
                || (finding.reporterSide() != null && signatories.contains(finding.reporterSide()));
        return finding.reporterRole().isIndependent() && concerned ? ReporterRole.PARTY : finding.reporterRole();
    }
}
