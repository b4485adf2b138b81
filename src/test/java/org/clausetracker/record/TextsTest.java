package org.clausetracker.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausetracker.record.Texts.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    @Test
    void line_ends_of_a_text_become_one_character() {
        assertThat(Texts.received("one\r\ntwo\rthree\nfour", TextKind.STATEMENT))
                .isEqualTo(new Received("one\ntwo\nthree\nfour", null));
    }

    @Test
    void a_name_is_composed_and_a_text_is_left_as_it_is() {
        assertThat(Texts.received("Cafe\u0301", TextKind.NAME)).isEqualTo(new Received("Café", null));
        assertThat(Texts.received("Cafe\u0301", TextKind.STATEMENT)).isEqualTo(new Received("Cafe\u0301", null));
    }

    @ParameterizedTest
    @EnumSource
    void what_the_database_cannot_hold_is_refused_in_every_text(TextKind kind) {
        assertThat(Texts.received("a\u0000b", kind).fault()).isEqualTo("must not contain a NUL character (U+0000)");
        assertThat(Texts.received("a\ud83d", kind).fault()).isEqualTo("must not contain half of a surrogate pair");
        assertThat(Texts.received(" \u2003", kind).fault()).isEqualTo("must not be blank");
    }

    @ParameterizedTest
    @CsvSource({
        "LABEL, 200B",
        "LABEL, 00A0",
        "LABEL, 200C",
        "LABEL, 000A",
        "NAME, 200B",
        "NAME, 202E",
        "NAME, 2028",
        "NAME, 0007",
        "LINE, 000D"
    })
    void what_nobody_sees_is_refused_in_one_line(TextKind kind, String character) {
        String text = "4" + (char) Integer.parseInt(character, 16) + "2";

        assertThat(Texts.received(text, kind).fault())
                .isEqualTo("must not contain the character U+" + character + ", which nobody sees in one line of text");
    }

    @Test
    void spelling_signs_of_a_script_stay_in_names_and_all_signs_in_texts() {
        assertThat(Texts.received("می‌خواهم", TextKind.NAME).fault()).isNull();
        assertThat(Texts.received("a\u00A0b", TextKind.NAME).fault()).isNull();
        assertThat(Texts.received("a\u200B\u202E\u0007b", TextKind.STATEMENT).fault())
                .isNull();
    }

    @Test
    void a_name_has_no_white_space_around_it() {
        assertThat(Texts.received("North ", TextKind.NAME).fault()).isEqualTo("must not begin or end with white space");
        assertThat(Texts.received(" North", TextKind.TEXT).fault()).isNull();
    }

    @Test
    void length_is_counted_in_code_points() {
        assertThat(Texts.received("🙂".repeat(500_000), TextKind.STATEMENT).fault())
                .isNull();
        assertThat(Texts.received("a".repeat(500_001), TextKind.STATEMENT).fault())
                .isEqualTo("must have at most 500,000 characters");
        assertThat(Texts.received("a".repeat(20_001), TextKind.TEXT).fault())
                .isEqualTo("must have at most 20,000 characters");
    }
}
