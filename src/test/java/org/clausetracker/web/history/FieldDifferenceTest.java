package org.clausetracker.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausetracker.web.site.WordDiff.Fate;
import org.clausetracker.web.site.WordDiff.WordRun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldDifferenceTest {

    @Test
    void only_fields_that_differ_are_told_word_by_word() {
        assertThat(between(Map.of("id", "F1", "note", "Read once."), Map.of("id", "F1", "note", "Read twice.")))
                .containsExactly(new FieldDifference(
                        "note",
                        List.of(
                                new WordRun(Fate.SAME, "Read "),
                                new WordRun(Fate.REMOVED, "once"),
                                new WordRun(Fate.ADDED, "twice"),
                                new WordRun(Fate.SAME, "."))));
    }

    @Test
    void what_was_not_there_is_added_and_what_is_not_there_any_more_is_removed() {
        assertThat(between(null, Map.of("ordinal", 2)))
                .containsExactly(new FieldDifference("ordinal", List.of(new WordRun(Fate.ADDED, "2"))));
        assertThat(between(Map.of("ordinal", 2), null))
                .containsExactly(new FieldDifference("ordinal", List.of(new WordRun(Fate.REMOVED, "2"))));
    }

    @Test
    void lists_and_their_fields_are_written_out() {
        assertThat(between(null, Map.of("about", List.of("armenia", "russia"))))
                .containsExactly(new FieldDifference("about", List.of(new WordRun(Fate.ADDED, "armenia, russia"))));
        assertThat(between(null, Map.of("topics", List.of(Map.of("name", "Peace"), Map.of("name", "Borders")))))
                .containsExactly(
                        new FieldDifference("topics", List.of(new WordRun(Fate.ADDED, "name: Peace; name: Borders"))));
    }

    @Test
    void of_long_texts_the_beginnings_are_shown() {
        assertThat(between(Map.of("text", "a".repeat(15_000)), Map.of("text", "b".repeat(15_000))))
                .containsExactly(new FieldDifference(
                        "text",
                        List.of(
                                new WordRun(Fate.REMOVED, "a".repeat(1_000) + "…"),
                                new WordRun(Fate.ADDED, "b".repeat(1_000) + "…"))));
    }

    private static List<FieldDifference> between(
            @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {
        return FieldDifference.between(before, after, Locale.ENGLISH);
    }
}
