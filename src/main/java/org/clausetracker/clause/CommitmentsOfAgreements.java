package org.clausetracker.clause;

import jakarta.enterprise.context.ApplicationScoped;
import org.clausetracker.agreement.CommitmentsOf;

/** Tells the package {@code agreement} what agreements need to know of their commitments. */
@ApplicationScoped
class CommitmentsOfAgreements implements CommitmentsOf {

    @Override
    public String conditionOnDay() {
        return "exists (select 1 from Commitment c where c.agreement = a.slug and c.appliesFromCertain <= :day"
                + " and (c.appliesUntil is null or c.appliesUntilCertain >= :day)"
                + " and (c.supersededOn is null or c.supersededOnCertain > :day))"
                + " or not exists (select 1 from Commitment c where c.agreement = a.slug)";
    }
}
