package org.clausetracker.rule;

/** On which days a finding counts (section 2 of the rule), as far as days decide it. */
enum Counting {
    /** Each day is judged by what was public then. */
    WITHOUT_HINDSIGHT {
        @Override
        int from(WeighedFinding finding) {
            return UsableFindings.countsFrom(finding);
        }

        @Override
        int until(WeighedFinding finding) {
            return finding.retracted();
        }
    },
    /** All that is given is known and stays so; what is told of ahead waits for its day. */
    WHILE_NOTHING_IS_SAID {
        @Override
        int from(WeighedFinding finding) {
            return finding.from();
        }

        @Override
        int until(WeighedFinding finding) {
            return Days.NEVER;
        }
    };

    /** First day on which it counts; {@link Days#NEVER} when there is none. */
    abstract int from(WeighedFinding finding);

    /** First later day on which it does not; {@link Days#NEVER} when there is none. */
    abstract int until(WeighedFinding finding);
}
