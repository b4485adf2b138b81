package org.clausetracker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.clausetracker.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpreciseDateRangeTest {

    private static Connection owner;

    @BeforeAll
    @BeforeContainer
    static void migrate() throws SQLException {
        SchemaDatabase.migrateAnew();
        owner = SchemaDatabase.asOwner();
    }

    @AfterAll
    @AfterContainer
    static void close() throws SQLException {
        owner.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-01-01, 2021-12-31",
        "2021-03, 2021-03-01, 2021-03-31",
        "2021-03-19, 2021-03-19, 2021-03-19",
        "2021-02, 2021-02-01, 2021-02-28",
        "2020-02, 2020-02-01, 2020-02-29",
        "1900-02, 1900-02-01, 1900-02-28",
        "2000-02, 2000-02-01, 2000-02-29",
        "2020-02-29, 2020-02-29, 2020-02-29",
        "0001, 0001-01-01, 0001-12-31",
        "9999, 9999-01-01, 9999-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31",
        "2020-11-09/2020-11-10, 2020-11-09, 2020-11-10",
        "2021-03-19/2021-03-19, 2021-03-19, 2021-03-19",
        "2020/2021-02, 2020-01-01, 2021-02-28",
        "2021/2021-03, 2021-01-01, 2021-03-31",
        "2021/2021, 2021-01-01, 2021-12-31",
        "2021-03-10/2021-03, 2021-03-10, 2021-03-31",
        "2021-03/2021, 2021-03-01, 2021-12-31",
        "2021-03-10/2021, 2021-03-10, 2021-12-31",
    })
    void spans_the_days_it_may_mean(String given, LocalDate first, LocalDate last) throws SQLException {
        assertThat(range(given)).hasValue("[%s,%s)".formatted(first, dayAfter(last)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "0000",
                "0000-01-01",
                "2021-00",
                "2021-13",
                "2021-01-00",
                "2021-04-31",
                "2021-02-29",
                "1900-02-29",
                "2021-02-30",
                "2021-03-32",
                "21",
                "202",
                "20211",
                "2021-3",
                "2021-03-1",
                "2021-03-19T00:00",
                "2021-03-19 ",
                " 2021",
                "2021\n",
                "2021-",
                "2021/",
                "/2021",
                "2021//2022",
                "2021/2022/2023",
                "2022/2021",
                "2021-03-20/2021-03-19",
                "2021-04/2021-03-31",
                "2021-13/2022",
                "2021/2022-02-30",
                "2021/0000",
                "-2021",
                "+2021",
                "..",
                "now",
                "infinity",
                "٢٠٢١",
                "２０２１",
                "2021–2022"
            })
    void is_null_for_what_is_no_date(@Nullable String given) throws SQLException {
        assertThat(range(given)).isEmpty();
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void agrees_with_the_calendar(@ForAll("texts") String given) throws SQLException {
        assertThat(range(given)).isEqualTo(expected(given));
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void agrees_with_the_product(@ForAll("texts") String given) throws SQLException {
        assertThat(range(given)).isEqualTo(read(given));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> years = Arbitraries.integers().between(0, 9999).map("%04d"::formatted);
        Arbitrary<String> nearYears = Arbitraries.integers().between(2019, 2021).map("%04d"::formatted);
        Arbitrary<String> twoDigits = Arbitraries.integers().between(0, 13).map("-%02d"::formatted);
        Arbitrary<String> days = Arbitraries.integers().between(0, 32).map("-%02d"::formatted);
        Arbitrary<String> month = Combinators.combine(nearYears, twoDigits).as(String::concat);
        Arbitrary<String> day = Combinators.combine(month, days).as(String::concat);
        Arbitrary<String> single = Arbitraries.oneOf(years, nearYears, month, day);
        Arbitrary<String> interval = Combinators.combine(single, single).as((from, to) -> from + "/" + to);
        return Arbitraries.oneOf(single, interval);
    }

    /** The same by java.time: the calendar of another author. */
    private static Optional<String> expected(String given) {
        String[] parts = given.split("/", -1);
        try {
            LocalDate first = first(parts[0]);
            LocalDate last = last(parts[parts.length - 1]);
            if (first.isAfter(last)) {
                return Optional.empty();
            }
            return Optional.of("[%s,%s)".formatted(first, dayAfter(last)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(String given) {
        try {
            ImpreciseDate date = ImpreciseDate.valueOf(given);
            return Optional.of("[%s,%s)".formatted(date.from(), dayAfter(date.to())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LocalDate first(String part) {
        return switch (part.length()) {
            case 4 -> calendarYear(part).atDay(1);
            case 7 -> YearMonth.parse(part).atDay(1);
            default -> LocalDate.parse(part);
        };
    }

    private static LocalDate last(String part) {
        return switch (part.length()) {
            case 4 -> calendarYear(part).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(part).atEndOfMonth();
            default -> LocalDate.parse(part);
        };
    }

    /** PostgreSQL's calendar goes from 1 BC to AD 1; java.time counts a year 0 between. */
    private static Year calendarYear(String part) {
        int year = Integer.parseInt(part);
        if (year == 0) {
            throw new DateTimeException("There is no year 0");
        }
        return Year.of(year);
    }

    /** A range excludes its end; PostgreSQL writes the year 10000 without the sign that java.time gives it. */
    private static String dayAfter(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return String.format(Locale.ROOT, "%04d-%02d-%02d", next.getYear(), next.getMonthValue(), next.getDayOfMonth());
    }

    private static Optional<String> range(@Nullable String given) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement("select imprecise_date_range(?)")) {
            statement.setString(1, given);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getString(1));
            }
        }
    }
}
