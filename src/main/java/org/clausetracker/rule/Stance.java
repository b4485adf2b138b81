package org.clausetracker.rule;

import org.clausetracker.finding.Standing;
import org.jspecify.annotations.Nullable;

/** How a speaker stands to what it says about one obligor (section 3 of the rule). */
enum Stance {
    /** It speaks well of its own side, or accuses another. */
    SELF_SERVING,
    /** It admits its own breach, or credits another: against its interest. */
    ADMISSION,
    /** It brokered the agreement and has a stake in how things look. */
    INTERESTED,
    /** It has no stake of its own. */
    INDEPENDENT;

    /**
     * Aligned media speak for their side; where no obligor is named, a party's word always serves itself.
     *
     * @param favours whether it speaks well of the obligor
     */
    static Stance of(Standing standing, String side, boolean favours, @Nullable String obligor) {
        if (standing == Standing.INDEPENDENT) {
            return INDEPENDENT;
        }
        boolean own = side.equals(obligor);
        if (standing == Standing.GUARANTOR && !own) {
            return INTERESTED;
        }
        if (obligor == null) {
            return SELF_SERVING;
        }
        return own == favours ? SELF_SERVING : ADMISSION;
    }
}
