package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.clausetracker.time.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @Test
    void the_address_wins_over_the_cookie_and_the_cookie_over_the_browser() {
        assertThat(Language.choose("hy", "ru", "az")).isEqualTo(Language.HY);
        assertThat(Language.choose(null, "ru", "az")).isEqualTo(Language.RU);
        assertThat(Language.choose(null, null, "az")).isEqualTo(Language.AZ);
        assertThat(Language.choose(null, null, null)).isEqualTo(Language.EN);
    }

    @Test
    void a_language_that_is_not_spoken_here_is_passed_over() {
        assertThat(Language.choose("fr", "RU", "de-DE,ru;q=0.3")).isEqualTo(Language.RU);
        assertThat(Language.choose("", "'><script>", "fr")).isEqualTo(Language.EN);
    }

    @Test
    void the_browser_is_given_the_language_that_it_prefers() {
        assertThat(Language.choose(null, null, "fr;q=0.9, hy-AM;q=0.8, ru;q=0.7"))
                .isEqualTo(Language.HY);
        assertThat(Language.choose(null, null, "az-Latn-AZ")).isEqualTo(Language.AZ);
        assertThat(Language.choose(null, null, "en-GB,ru;q=0.9")).isEqualTo(Language.EN);
    }

    @Test
    void a_header_that_cannot_be_read_means_english() {
        assertThat(Language.choose(null, null, "ru;q=many")).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 1, one",
        "EN, 0, other",
        "EN, 2, other",
        "RU, 1, one",
        "RU, 3, few",
        "RU, 5, many",
        "RU, 11, many",
        "RU, 21, one",
        "RU, 22, few",
        "RU, 0, many",
        "HY, 1, one",
        "HY, 2, other",
        "AZ, 1, one",
        "AZ, 7, other"
    })
    void a_number_has_the_plural_form_of_the_language(Language language, long number, String form) {
        assertThat(language.plural(number)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 1 March 2023 | March 2023 | 2023 | 13–14 September 2022",
                "RU | 1 марта 2023 года | март 2023 года | 2023 | 13–14 сентября 2022 года",
                "HY | 2023 թ. մարտի 1 | 2023 թ. մարտ | 2023 | 2022 թ. սեպտեմբերի 13 – 2022 թ. սեպտեմբերի 14",
                "AZ | 1 mart 2023 | mart 2023 | 2023 | 13–14 sentyabr 2022"
            })
    void a_date_is_written_as_exactly_as_it_is_known(
            Language language, String day, String month, String year, String interval) {
        DateWriter dates = language.dates();
        assertThat(dates.day(LocalDate.of(2023, 3, 1))).isEqualTo(day);
        assertThat(dates.date(ImpreciseDate.valueOf("2023-03-01"))).isEqualTo(day);
        assertThat(dates.date(ImpreciseDate.valueOf("2023-03"))).isEqualTo(month);
        assertThat(dates.date(ImpreciseDate.valueOf("2023"))).isEqualTo(year);
        assertThat(dates.date(ImpreciseDate.valueOf("2022-09-13/2022-09-14"))).isEqualTo(interval);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-01/2021-03-01, 1 March 2021",
        "2021-03/2021-03, March 2021",
        "2021/2021, 2021",
        "2021-03-10/2021-03, 10–31 March 2021",
        "2021-03-31/2021-03, 31 March 2021",
        "2021-03/2021-03-10, 1–10 March 2021",
        "2021-03/2021, March 2021 – December 2021",
        "2021/2021-03, January 2021 – March 2021",
        "2021-03-10/2021, 10 March 2021 – 31 December 2021",
        "2020/2021-03, 2020 – March 2021",
    })
    void both_ends_of_an_interval_are_as_exact_as_the_more_exact_one_within_the_other(String date, String words) {
        assertThat(Language.EN.dates().date(ImpreciseDate.valueOf(date))).isEqualTo(words);
    }

    @Test
    void an_interval_over_two_months_names_both() {
        assertThat(Language.RU.dates().date(ImpreciseDate.valueOf("2022-09-30/2022-10")))
                .isEqualTo("30 сентября 2022 года – октябрь 2022 года");
        assertThat(Language.EN.dates().brief(LocalDate.of(2022, 10, 6))).isEqualTo("6 Oct 2022");
    }
}
