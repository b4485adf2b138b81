package org.clausetracker.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausetracker.finding.ReporterRole;

/**
 * Those who have a stake in one commitment: its obligors and beneficiaries, and the signatories of the agreement. Whoever
 * speaks for one of them is weighed as a party, whatever role was typed (section 3 of the rule).
 */
public final class Concerned {

    private final Set<String> owing;
    private final Set<String> signatories;

    public Concerned(CommitmentInput commitment, List<String> signatories) {
        this.owing = new HashSet<>(commitment.obligors());
        this.owing.addAll(commitment.beneficiaries());
        this.signatories = Set.copyOf(signatories);
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
