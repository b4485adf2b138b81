package org.clausetracker.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.clausetracker.finding.Reanchoring.Anchor;
import org.clausetracker.finding.Reanchoring.Nearest;
import org.junit.jupiter.api.Test;

class ReanchoringTest {

    @Test
    void words_that_stand_where_they_stood_stay() {
        assertThat(found("Fire came from the north.", "Fire came from the north today.", "from the north"))
                .isEqualTo(at(10));
    }

    @Test
    void words_behind_a_correction_move_with_it() {
        assertThat(found("Fyre came from the north.", "Yesterday fire came from the north.", "from the north"))
                .isEqualTo(at(20));
    }

    @Test
    void characters_are_counted_whole_whatever_their_encoding() {
        String former = "Կրակ 🙂 եղավ e\u0301te\u0301 հյուսիսից:";
        String corrected = "🙂🙂 Կրակ 🙂 եղավ e\u0301te\u0301 հյուսիսից:";

        assertThat(found(former, corrected, "e\u0301te\u0301 հյուսիսից")).isEqualTo(at(15));
    }

    @Test
    void of_words_that_occur_twice_those_are_meant_that_moved_along() {
        assertThat(found(
                        "Shots fell. Nobody was hurt. Shots fell. Two were hurt.",
                        "At dawn shots rang. Shots fell. Nobody was hurt. Shots fell. Two were hurt.",
                        29,
                        "Shots fell."))
                .isEqualTo(at(49));
    }

    @Test
    void words_that_moved_with_what_is_around_them_are_found_there() {
        String moving = "The commission met on Monday in the old town hall, and agreed on the border at last. ";
        String other = "Other matters were raised by those who had come from far away to hear of it all, and more.\n";

        assertThat(found(moving + other, other + moving, "on Monday in the old town")
                        .isLost())
                .isFalse();
        assertThat(found(moving + other, other + moving, "on Monday in the old town"))
                .isEqualTo(at((other + moving).indexOf("on Monday")));
    }

    @Test
    void words_that_changed_are_lost_and_shown_what_is_most_like_them() {
        Anchor anchor = found(
                "Our posts were shelled on 3 May near the river.",
                "Our posts were shelled on 4 May near the river.",
                "shelled on 3 May");

        assertThat(anchor).isEqualTo(new Anchor(Optional.empty(), Optional.of(new Nearest("shelled on 4 May", 15))));
    }

    @Test
    void words_of_which_nothing_is_left_are_lost_without_a_likeness() {
        assertThat(found("Fire came back.", "All quiet.", "Fire"))
                .isEqualTo(new Anchor(Optional.empty(), Optional.empty()));
    }

    @Test
    void the_same_words_elsewhere_are_no_anchor_without_what_was_around_them() {
        Anchor anchor = found(
                "The north denies it. The south says: we were fired upon.",
                "The south denies it. We heard nothing, says the north: the one that says so lies.",
                4,
                "north");

        assertThat(anchor.isLost()).isTrue();
    }

    @Test
    void texts_that_have_little_in_common_are_not_compared_word_by_word() {
        String former = "a ".repeat(20_000) + "mark " + "b ".repeat(20_000);
        String corrected = "c ".repeat(20_000) + "mark " + "d ".repeat(20_000);

        assertThat(found(former, corrected, "mark"))
                .isEqualTo(new Anchor(Optional.empty(), Optional.of(new Nearest("mark", 40_000))));
    }

    @Property(tries = 500)
    void a_text_that_did_not_change_keeps_every_quotation(
            @ForAll("texts") String text, @ForAll @IntRange(max = 400) int from) {
        int length = text.codePointCount(0, text.length());
        int start = from % length;

        assertThat(new Reanchoring(text, text).find(start, length)).isEqualTo(at(start));
    }

    @Property(tries = 500)
    void what_is_found_has_the_same_words(
            @ForAll("texts") String former,
            @ForAll("texts") String corrected,
            @ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(min = 1, max = 20) int size) {
        int length = former.codePointCount(0, former.length());
        int start = from % length;
        int end = Math.min(length, start + size);

        Optional<Integer> place =
                new Reanchoring(former, corrected).find(start, end).start();

        place.ifPresent(
                found -> assertThat(part(corrected, found, found + end - start)).isEqualTo(part(former, start, end)));
    }

    @Property(tries = 500)
    void what_is_written_before_and_behind_only_moves_a_quotation(
            @ForAll("texts") String before,
            @ForAll("texts") String behind,
            @ForAll("texts") String newBefore,
            @ForAll("texts") String newBehind) {
        String words = "«ԶԻՆԱԴԱԴԱՐ 🕊 cafe\u0301»";
        int size = words.codePointCount(0, words.length());
        int start = before.codePointCount(0, before.length());

        assertThat(new Reanchoring(before + words + behind, newBefore + before + words + behind + newBehind)
                        .find(start, start + size))
                .isEqualTo(at(newBefore.codePointCount(0, newBefore.length()) + start));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("fire ", "огонь ", "կրակ ", "🙂", "👩‍👩‍👧", "e\u0301", ".", "\n", "north ", "a", "1 ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static Anchor found(String former, String corrected, String words) {
        return found(former, corrected, former.codePointCount(0, former.indexOf(words)), words);
    }

    private static Anchor found(String former, String corrected, int start, String words) {
        return new Reanchoring(former, corrected).find(start, start + words.codePointCount(0, words.length()));
    }

    private static String part(String text, int from, int to) {
        int[] characters = text.codePoints().toArray();
        return new String(characters, from, to - from);
    }

    private static Anchor at(int start) {
        return new Anchor(Optional.of(start), Optional.empty());
    }
}
