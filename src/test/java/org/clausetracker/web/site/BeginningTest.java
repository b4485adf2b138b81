package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {

    @Test
    void a_text_that_fits_is_whole_and_in_one_line() {
        assertThat(Beginning.of(" one\n two ", 7)).isEqualTo("one two");
        assertThat(Beginning.of(null, 7)).isEmpty();
    }

    @Test
    void a_longer_one_ends_with_a_word_and_says_that_more_follows() {
        assertThat(Beginning.of("one two three", 9)).isEqualTo("one two …");
    }

    @Test
    void a_text_without_blanks_is_cut_between_characters() {
        assertThat(Beginning.of("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 2)).isEqualTo("\uD83D\uDE00 …");
    }
}
