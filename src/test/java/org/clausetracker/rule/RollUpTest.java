package org.clausetracker.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausetracker.clause.Headline.*;

import java.util.List;
import java.util.Map;
import org.clausetracker.clause.Assessed;
import org.clausetracker.clause.Group;
import org.junit.jupiter.api.Test;

class RollUpTest {

    @Test
    void worst_live_status_wins() {
        assertThat(RollUp.worst(List.of(FULFILLED, CONTESTED, OVERDUE))).isEqualTo(CONTESTED);
        assertThat(RollUp.worst(List.of(COMPLYING, UNKNOWN, CLAIMED))).isEqualTo(UNKNOWN);
    }

    @Test
    void what_is_not_judged_does_not_count_beside_what_is() {
        assertThat(RollUp.worst(List.of(SUPERSEDED, FULFILLED, SUSPENDED))).isEqualTo(FULFILLED);
    }

    @Test
    void where_nothing_is_judged_the_first_in_order_is_shown() {
        assertThat(RollUp.worst(List.of(NOT_ASSESSABLE, ENDED, NOT_IN_FORCE))).isEqualTo(NOT_IN_FORCE);
        assertThat(RollUp.worst(List.of())).isEqualTo(NOT_ASSESSABLE);
    }

    @Test
    void delivered_parts_beside_parts_not_yet_due_are_in_progress() {
        assertThat(RollUp.worst(List.of(FULFILLED, PENDING))).isEqualTo(IN_PROGRESS);
        assertThat(RollUp.worst(List.of(COMPLYING, PENDING, NOT_IN_FORCE))).isEqualTo(IN_PROGRESS);
        assertThat(RollUp.worst(List.of(PENDING, PENDING))).isEqualTo(PENDING);
        assertThat(RollUp.worst(List.of(FULFILLED, COMPLYING))).isEqualTo(COMPLYING);
        assertThat(RollUp.worst(List.of(FULFILLED, PENDING, CLAIMED))).isEqualTo(CLAIMED);
    }

    @Test
    void clause_tells_what_is_known_and_of_how_much() {
        assertThat(RollUp.clause(List.of(UNKNOWN, FULFILLED, UNKNOWN, SUSPENDED, OVERDUE)))
                .isEqualTo(new ClauseOutcome(
                        OVERDUE,
                        Group.RED,
                        Map.of(UNKNOWN, 2, FULFILLED, 1, SUSPENDED, 1, OVERDUE, 1),
                        new Assessed(OVERDUE, 2, 4)));
    }

    @Test
    void counts_come_in_the_order_of_the_commitments() {
        assertThat(RollUp.clause(List.of(UNKNOWN, FULFILLED, UNKNOWN, BREACHED))
                        .counts()
                        .keySet())
                .containsExactly(UNKNOWN, FULFILLED, BREACHED);
    }

    @Test
    void clause_without_commitments_is_not_assessable() {
        assertThat(RollUp.clause(List.of()))
                .isEqualTo(new ClauseOutcome(NOT_ASSESSABLE, Group.NONE, Map.of(), new Assessed(null, 0, 0)));
    }
}
