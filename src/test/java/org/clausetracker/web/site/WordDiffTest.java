package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.clausetracker.web.site.WordDiff.Fate;
import org.clausetracker.web.site.WordDiff.WordRun;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void only_the_words_that_changed_are_marked() {
        WordDiff diff = WordDiff.of(
                "The Republic of Armenia shall return the district by 15 November.",
                "The Republic of Armenia returns the district by 20 November 2020.",
                Locale.ENGLISH);
        assertThat(diff.parts())
                .containsExactly(
                        new WordRun(Fate.SAME, "The Republic of Armenia "),
                        new WordRun(Fate.REMOVED, "shall return "),
                        new WordRun(Fate.ADDED, "returns "),
                        new WordRun(Fate.SAME, "the district by "),
                        new WordRun(Fate.REMOVED, "15"),
                        new WordRun(Fate.ADDED, "20"),
                        new WordRun(Fate.SAME, " November"),
                        new WordRun(Fate.ADDED, " 2020"),
                        new WordRun(Fate.SAME, "."));
        assertThat(diff.same()).isFalse();
    }

    @Test
    void words_without_spaces_between_them_are_told_apart() {
        assertThat(WordDiff.of("双方立即停火并撤军", "双方立即停火并交换战俘", Locale.CHINESE).parts())
                .containsExactly(
                        new WordRun(Fate.SAME, "双方立即停火并"),
                        new WordRun(Fate.REMOVED, "撤军"),
                        new WordRun(Fate.ADDED, "交换战俘"));
        assertThat(WordDiff.of("กองกำลังจะถอนตัว", "กองกำลังจะหยุดยิง", Locale.forLanguageTag("th"))
                        .parts()
                        .get(0))
                .isEqualTo(new WordRun(Fate.SAME, "กองกำลังจะ"));
    }

    @Test
    void a_wording_does_not_differ_from_itself() {
        WordDiff diff = WordDiff.of("Возврат района.", "Возврат района.", Locale.forLanguageTag("ru"));
        assertThat(diff.parts()).containsExactly(new WordRun(Fate.SAME, "Возврат района."));
        assertThat(diff.same()).isTrue();
    }

    @Test
    void nothing_against_something_is_all_added() {
        assertThat(WordDiff.of("", "All of it", Locale.ENGLISH).parts())
                .containsExactly(new WordRun(Fate.ADDED, "All of it"));
        assertThat(WordDiff.of("", "", Locale.ENGLISH).parts()).isEmpty();
    }

    @Property(tries = 200)
    void both_wordings_can_be_read_from_the_parts(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ')
                    String first,
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ')
                    String second) {
        WordDiff diff = WordDiff.of(first, second, Locale.ENGLISH);
        assertThat(without(diff, Fate.ADDED)).isEqualTo(first);
        assertThat(without(diff, Fate.REMOVED)).isEqualTo(second);
    }

    private static String without(WordDiff diff, Fate change) {
        return diff.parts().stream()
                .filter(part -> part.change() != change)
                .map(WordRun::text)
                .collect(Collectors.joining());
    }
}
