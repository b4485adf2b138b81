package org.clausetracker.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.clausetracker.time.ImpreciseDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpreciseDateTest {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest
    @CsvSource({
        "2021, YEAR, 2021-01-01, 2021-12-31",
        "2021-03, MONTH, 2021-03-01, 2021-03-31",
        "2020-02, MONTH, 2020-02-01, 2020-02-29",
        "2021-03-19, DAY, 2021-03-19, 2021-03-19",
        "0001, YEAR, 0001-01-01, 0001-12-31",
        "9999-12-31, DAY, 9999-12-31, 9999-12-31",
        "2021-03-19/2021-03-21, INTERVAL, 2021-03-19, 2021-03-21",
        "2020/2021-03, INTERVAL, 2020-01-01, 2021-03-31",
        "2021-03-19/2021-03, INTERVAL, 2021-03-19, 2021-03-31",
        "2021-03/2021-03-05, INTERVAL, 2021-03-01, 2021-03-05",
        "2021-03-19/2021-03-19, INTERVAL, 2021-03-19, 2021-03-19",
    })
    void text_gives_precision_and_the_days_it_may_mean(String text, Precision precision, LocalDate from, LocalDate to) {
        ImpreciseDate date = ImpreciseDate.valueOf(text);

        assertThat(date).isEqualTo(new ImpreciseDate(text, precision, from, to));
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-02-30 | '2021-02-30' is not a date: 2021-02 has the days 1 to 28",
                "2021-04-00 | '2021-04-00' is not a date: 2021-04 has the days 1 to 30",
                "2021-13 | '2021-13' is not a date: a year has the months 01 to 12",
                "2021-00-10 | '2021-00-10' is not a date: a year has the months 01 to 12",
                "0000 | '0000' is not a date: there is no year 0000",
                "2021-05/2021-03 | '2021-05/2021-03' ends before it begins",
                "2021-02-30/2021-03 | '2021-02-30/2021-03' is not a date: 2021-02 has the days 1 to 28",
            },
            quoteCharacter = '"')
    void impossible_date_is_refused_with_its_reason(String text, String message) {
        assertThatThrownBy(() -> ImpreciseDate.valueOf(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "21-03",
        "2021-3",
        "2021/03",
        "2021-03-0x",
        "-021",
        "+021-03",
        "٢٠٢١",
        "2021-03-1",
        "March 2021",
        "2021/",
        "/2021",
        "2020/2021/2022",
        "2021-03-19T10:00",
        "' '"
    })
    void other_spelling_is_refused(String text) {
        assertThatThrownBy(() -> ImpreciseDate.valueOf(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'" + text + "' is not a date: use YYYY, YYYY-MM, YYYY-MM-DD or an interval of two of these");
    }

    @Test
    void date_whose_days_are_not_those_of_its_text_is_refused() {
        LocalDate day = LocalDate.of(2021, 3, 1);

        assertThatThrownBy(() -> new ImpreciseDate("2021-03", Precision.DAY, day, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'2021-03' is exact to the MONTH and runs from 2021-03-01 to 2021-03-31,"
                        + " not DAY from 2021-03-01 to 2021-03-01");
    }

    @Property(tries = 200)
    void day_is_its_own_first_and_last_day(@ForAll @IntRange(min = -700_000, max = 2_900_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);

        assertThat(ImpreciseDate.of(day)).isEqualTo(new ImpreciseDate(day.toString(), Precision.DAY, day, day));
    }

    @Test
    void json_form_has_text_precision_and_days() throws JsonProcessingException {
        assertThat(json.writeValueAsString(ImpreciseDate.valueOf("2021-03")))
                .isEqualTo(
                        "{\"value\":\"2021-03\",\"precision\":\"MONTH\",\"from\":\"2021-03-01\",\"to\":\"2021-03-31\"}");
    }

    @Test
    void json_is_read_from_the_text_alone_and_from_the_full_form() throws JsonProcessingException {
        ImpreciseDate march = ImpreciseDate.valueOf("2021-03");

        assertThat(json.readValue("\"2021-03\"", ImpreciseDate.class)).isEqualTo(march);
        assertThat(json.readValue(json.writeValueAsString(march), ImpreciseDate.class))
                .isEqualTo(march);
    }
}
