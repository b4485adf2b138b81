package org.clausetracker.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausetracker.rule.RuleParameters;
import org.junit.jupiter.api.Test;

class StallDaysTest {

    @Test
    void a_record_that_names_no_days_gets_those_of_the_rule() {
        assertThat(CommitmentRecords.DEFAULT_STALL_DAYS).isEqualTo(RuleParameters.DEFAULT_STALL_DAYS);
    }
}
