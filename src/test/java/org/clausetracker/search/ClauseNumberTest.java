package org.clausetracker.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "point 9, 9",
        "Point 9, 9",
        "clause 9, 9",
        "Article 9, 9",
        "art. 9, 9",
        "point 4.2, 4.2",
        "para 10, 10",
        "paragraph ¶4, 4",
        "§ 3, 3",
        "¶4, 4",
        "section (i), i",
        "item no. 7, 7",
        "пункт 9, 9",
        "статья 4.2, 4.2",
        "9-րդ կետ, 9",
        "9-cu bənd, 9",
        "المادة 5, 5",
        "2.3.1, 2.3.1",
        "1.1.4, 1.1.4",
        "2.3.1(a)(ii), 2.3.1(a)(ii)"
    })
    void a_number_after_its_word_is_read(String query, String label) {
        assertThat(ClauseNumber.in(query).labels()).containsExactly(label);
        assertThat(ClauseNumber.in(query).rest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 November", "checkpoint 9", "point", "point of no return", "point 12345", "standpoint 3"})
    void other_words_and_numbers_name_no_clause(String query) {
        assertThat(ClauseNumber.in(query)).isEqualTo(new ClauseNumber(List.of(), query));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 9",
        "2.3.1, 2.3.1",
        "9-րդ կետ, 9",
        "point 9, 9",
        "§ 4.2, 4.2",
        "пункт 9, 9",
        "կետ 9, 9",
        "maddə 4.2, 4.2",
        "п. 7, 7"
    })
    void a_number_alone_is_read_in_each_language_of_the_pages(String query, String label) {
        assertThat(ClauseNumber.alone(query)).contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "point", "point 9 Lachin", "9 November", "12345"})
    void a_query_that_asks_for_more_is_no_number_alone(String query) {
        assertThat(ClauseNumber.alone(query)).isEmpty();
    }

    @Test
    void several_numbers_are_read_and_the_other_words_are_left() {
        ClauseNumber number = ClauseNumber.in("\"breach of\" point 6 or clause 9 Lachin");

        assertThat(number.labels()).containsExactly("6", "9");
        assertThat(number.rest().replaceAll("\\s+", " ").strip()).isEqualTo("\"breach of\" or Lachin");
    }
}
