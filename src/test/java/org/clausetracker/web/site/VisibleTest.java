package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    @ParameterizedTest
    @CsvSource({
        "'kept\u202Eton', 'kept\u2039U+202E\u203Aton'",
        "'\u2066kept\u2069', '\u2039U+2066\u203Akept\u2039U+2069\u203A'",
        "'a\u0007b', 'a\u2039U+0007\u203Ab'",
        "'so\u00ADft', 'so\u2039U+00AD\u203Aft'",
        "'zero\u200Bwidth', 'zero\u2039U+200B\u203Awidth'"
    })
    void signs_that_nobody_sees_are_shown(String text, String shown) {
        assertThat(Visible.visible(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06CC\u200C\u0634\u0648\u062F",
                "\u0915\u094D\u200D\u0937",
                "\uD83D\uDC68\u200D\uD83D\uDC69",
                "two\nlines\tof it"
            })
    void joiners_of_words_and_line_breaks_are_drawn(String text) {
        assertThat(Visible.visible(text)).isEqualTo(text);
    }

    @Test
    void a_joiner_with_nothing_to_join_is_damage() {
        assertThat(Visible.visible("\u200Dpeace\u200C")).isEqualTo("\u2039U+200D\u203Apeace\u2039U+200C\u203A");
    }

    @Test
    void what_is_shown_stays_as_it_is() {
        String once = Visible.visible("a\u202Eb");
        assertThat(Visible.visible(once)).isEqualTo(once);
    }
}
