package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
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
        "(single), Single point, Single point",
        "(conditions), Conditions, Conditions",
        "(aa), Point (aa), (aa)",
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
        "ARTICLE 4.2, Article 4.2, Article 4.2",
        "Article 5 bis, Article 5 bis, Article 5 bis",
        "Article on borders, Article on borders, Article on borders",
        "Section IV, Section IV, Section IV",
        "Part one, Part one, Part one",
        "Part A, Part A, Part A",
        "Protocol 2, Protocol 2, Protocol 2",
        "Paragraph 7, Paragraph 7, Paragraph 7",
        "Point 9, Point 9, Point 9",
        "Preambular paragraph 1, Preambular paragraph 1, Preambular paragraph 1",
        "Dili, Dili, Dili"
    })
    void a_clause_is_called_by_its_label(String label, String title, String mark) {
        SiteMessages words = Language.EN.words();

        assertThat(ClauseTitle.of(label, label, words)).isEqualTo(title);
        assertThat(ClauseTitle.mark(label, label, words)).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({
        "RU, Преамбула, Глава 2, Пункт 6, Статья 9, Раздел II, Приложение, Единственный пункт",
        "HY, Նախաբան, Գլուխ 2, Կետ 6, Հոդված 9, Բաժին II, Հավելված, Միակ կետ",
        "AZ, Preambula, Fəsil 2, Bənd 6, Maddə 9, Bölmə II, Əlavə, Yeganə bənd",
        "AR, الديباجة, الفصل \u20682\u2069, البند \u20686\u2069, المادة \u20689\u2069, القسم \u2068II\u2069, الملحق,"
                + " البند الوحيد"
    })
    void in_each_language(
            Language language,
            String preamble,
            String chapter,
            String point,
            String article,
            String section,
            String annex,
            String single) {
        assertThat(Stream.of("preamble", "Chapter 2", "6", "Article 9", "Section II", "Annex", "(single)")
                        .map(label -> ClauseTitle.of(label, label, language.words())))
                .containsExactly(preamble, chapter, point, article, section, annex, single);
    }
}
