package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clause is called, and what stands for it in a narrow column. */
@QuarkusTest
class ClauseTitleTest {

    @ParameterizedTest
    @CsvSource({
        "6, Point 6, 6",
        "¶5, Point ¶5, ¶5",
        "IV, Point IV, IV",
        "b, Point b, b",
        "2.3.1, Point 2.3.1, 2.3.1",
        "3-4, Point 3-4, 3-4",
        "(single), Point (single), (single)",
        "(i), Point (i), (i)",
        "2.3.1(a)(ii), 2.3.1(a)(ii), 2.3.1(a)(ii)",
        "6(b), 6(b), 6(b)",
        "preamble, Preamble, Preamble",
        "Preamble, Preamble, Preamble",
        "CHAPTER II, Chapter II, Chapter II",
        "chapter 2, Chapter 2, Chapter 2",
        "annex, Annex, Annex",
        "Annex 1, Annex 1, Annex 1",
        "Border issues, Border issues, Border issues",
        "Article 5, Article 5, Article 5",
        "Dili, Dili, Dili"
    })
    void a_clause_is_called_by_its_label(String label, String title, String mark) {
        SiteMessages words = Language.EN.words();

        assertThat(ClauseTitle.of(label, label, words)).isEqualTo(title);
        assertThat(ClauseTitle.mark(label, label, words)).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"RU, Преамбула, Глава 2, Пункт 6", "HY, Նախաբան, Գլուխ 2, Կետ 6", "AZ, Preambula, Fəsil 2, Bənd 6"})
    void in_each_language(Language language, String preamble, String chapter, String point) {
        assertThat(ClauseTitle.of("preamble", "preamble", language.words())).isEqualTo(preamble);
        assertThat(ClauseTitle.of("Chapter 2", "Chapter 2", language.words())).isEqualTo(chapter);
        assertThat(ClauseTitle.of("6", "6", language.words())).isEqualTo(point);
    }
}
