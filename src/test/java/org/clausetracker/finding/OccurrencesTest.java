package org.clausetracker.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccurrencesTest {

    @Test
    void places_are_counted_in_code_points() {
        assertThat(Occurrences.of("կրակ", "🙂 կրակ, e\u0301 🕊 կրակ")).containsExactly(2, 13);
    }

    @Test
    void occurrences_may_overlap() {
        assertThat(Occurrences.of("aba", "ababa")).containsExactly(0, 2);
    }

    @Test
    void words_that_do_not_occur_have_no_place() {
        assertThat(Occurrences.of("Fire", "fire")).isEmpty();
    }
}
