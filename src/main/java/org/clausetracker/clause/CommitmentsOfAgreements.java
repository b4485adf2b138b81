package org.clausetracker.clause;

import jakarta.enterprise.context.ApplicationScoped;
import org.clausetracker.agreement.CommitmentsOf;

/** Tells the package {@code agreement} what agreements need to know of their commitments. */
@ApplicationScoped
class CommitmentsOfAgreements implements CommitmentsOf {

    @Override
    public String conditionOnDay() {
        return "exists (select 1 from Commitment c where c.agreement = a.slug"
                + " and function('commitment_in_force' as Boolean, c.id, :day) = true)"
                + " or not exists (select 1 from Commitment c where c.agreement = a.slug)";
    }
}
