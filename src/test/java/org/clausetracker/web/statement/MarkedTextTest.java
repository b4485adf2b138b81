package org.clausetracker.web.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.clausetracker.web.statement.MarkedText.Piece;
import org.clausetracker.web.statement.MarkedText.Quote;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final Quote FIRST = new Quote("F-1", 1, 2, 6);
    private static final Quote SECOND = new Quote("F-2", 2, 4, 8);

    @Test
    void overlapping_quotations_make_a_piece_that_belongs_to_both() {
        assertThat(MarkedText.of("0123456789", List.of(FIRST, SECOND), true).pieces())
                .containsExactly(
                        new Piece("01", List.of(), List.of()),
                        new Piece("23", List.of(FIRST), List.of(FIRST)),
                        new Piece("45", List.of(FIRST, SECOND), List.of(SECOND)),
                        new Piece("67", List.of(SECOND), List.of()),
                        new Piece("89", List.of(), List.of()));
    }

    @Test
    void a_quotation_inside_another_leaves_the_outer_one_whole() {
        Quote outer = new Quote("F-1", 1, 0, 6);
        Quote inner = new Quote("F-2", 2, 2, 4);
        assertThat(MarkedText.of("abcdef", List.of(outer, inner), true).pieces())
                .containsExactly(
                        new Piece("ab", List.of(outer), List.of(outer)),
                        new Piece("cd", List.of(outer, inner), List.of(inner)),
                        new Piece("ef", List.of(outer), List.of()));
    }

    @Test
    void findings_that_quote_the_same_words_share_one_piece() {
        Quote one = new Quote("F-1", 1, 0, 3);
        Quote two = new Quote("F-2", 2, 0, 3);
        assertThat(MarkedText.of("abc", List.of(one, two), true).pieces())
                .containsExactly(new Piece("abc", List.of(one, two), List.of(one, two)));
    }

    @Test
    void places_are_counted_in_code_points() {
        Quote flag = new Quote("F-1", 1, 1, 3);
        assertThat(MarkedText.of("\uD83D\uDD4A\uD83C\uDDE6\uD83C\uDDF2!", List.of(flag), true)
                        .pieces())
                .containsExactly(
                        new Piece("\uD83D\uDD4A", List.of(), List.of()),
                        new Piece("\uD83C\uDDE6\uD83C\uDDF2", List.of(flag), List.of(flag)),
                        new Piece("!", List.of(), List.of()));
    }

    @Test
    void characters_that_hide_or_reorder_text_are_shown() {
        assertThat(MarkedText.plain("a\u202Eb\u0000c\nd", true).pieces())
                .containsExactly(new Piece("a\u2039U+202E\u203ab\u2039U+0000\u203ac\nd", List.of(), List.of()));
    }

    @Test
    void a_text_without_quotations_is_one_plain_piece() {
        assertThat(MarkedText.plain("<script>", true).pieces())
                .containsExactly(new Piece("<script>", List.of(), List.of()));
        assertThat(MarkedText.plain("", true).pieces()).isEmpty();
    }

    @Test
    void a_quotation_beyond_the_text_is_refused() {
        assertThatThrownBy(() -> MarkedText.of("abc", List.of(new Quote("F-1", 1, 0, 4)), true))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
