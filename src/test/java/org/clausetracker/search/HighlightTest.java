package org.clausetracker.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void a_hit_is_shown_with_the_apostrophe_that_the_search_passes_over() {
        assertThat(new Highlight(
                                "The peacekeepers' post, Azerbaijan’s <b>claim</b>.",
                                "the peacekeepers' post, azerbaijan's <b>claim</b>.",
                                "",
                                "the peacekeepers post  azerbaijans  b claim  b  ")
                        .fragments("\u0001peacekeepers\u0002 post  \u0001azerbaijans\u0002  b claim"))
                .containsExactly(List.of(
                        new Segment("peacekeepers'", true),
                        new Segment(" post, ", false),
                        new Segment("Azerbaijan’s", true),
                        new Segment(" <b>claim", false)));
    }

    @Test
    void a_hit_is_shown_as_it_stands_where_the_search_reads_more_or_fewer_characters() {
        assertThat(new Highlight(
                                "🕊 Երևան oﬃce check\u200bpoint",
                                "🕊 երեւան office checkpoint",
                                "\u200b0և2ﬃ3",
                                "  երեւան office checkpoint")
                        .fragments("\u0001երեւան\u0002 \u0001office\u0002 \u0001checkpoint\u0002"))
                .containsExactly(List.of(
                        new Segment("Երևան", true),
                        new Segment(" ", false),
                        new Segment("oﬃce", true),
                        new Segment(" ", false),
                        new Segment("check\u200bpoint", true)));
    }

    @Test
    void fragments_are_found_one_after_the_other() {
        assertThat(highlight("war and war and peace", "war and war and peace")
                        .fragments("\u0001war\u0002 and\u0003\u0001war\u0002 and \u0001peace\u0002"))
                .containsExactly(
                        List.of(new Segment("war", true), new Segment(" and", false)),
                        List.of(new Segment("war", true), new Segment(" and ", false), new Segment("peace", true)));
    }

    @Test
    void the_end_of_the_text_belongs_to_the_last_segment() {
        assertThat(highlight("It was the guards'", "It was the guards").fragments("It was the \u0001guards\u0002"))
                .containsExactly(List.of(new Segment("It was the ", false), new Segment("guards'", true)));
    }

    @Test
    void what_is_no_part_of_the_text_is_not_shown() {
        assertThat(highlight("peace", "peace").fragments("\u0001war\u0002")).isEmpty();
        assertThat(highlight("peace", "peace").fragments("")).isEmpty();
    }

    private static Highlight highlight(String text, String searched) {
        return new Highlight(text, text, "", searched);
    }
}
