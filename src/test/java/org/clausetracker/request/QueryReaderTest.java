package org.clausetracker.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {

    private enum Colour {
        RED,
        GREEN
    }

    private final QueryReader reader = new QueryReader("things");

    @Test
    void a_text_loses_the_space_around_it_and_a_blank_one_is_absent() {
        assertThat(reader.text("q", "  Lachin corridor ")).contains("Lachin corridor");
        assertThat(reader.text("q", " ")).isEmpty();
        assertThat(reader.text("q", null)).isEmpty();
        reader.check();
    }

    @Test
    void a_text_is_bounded_and_holds_no_nul() {
        assertThat(reader.text("q", "a".repeat(500))).contains("a".repeat(500));
        assertThat(faults(r -> r.text("q", "a".repeat(501))))
                .containsExactly(new FieldError("q", "q must have at most 500 characters."));
        assertThat(faults(r -> r.text("q", "a\0")))
                .containsExactly(new FieldError("q", "q must not hold a NUL character."));
    }

    @Test
    void names_are_a_set_in_which_none_is_blank() {
        assertThat(reader.names("party", List.of("b", "a", "b"))).containsExactly("a", "b");
        assertThat(reader.names("party", null)).isEmpty();
        reader.check();
        assertThat(faults(r -> r.names("party", List.of("a", " "))))
                .containsExactly(new FieldError("party", "party must not be empty."));
    }

    @Test
    void values_of_an_enum_are_read_by_their_exact_names() {
        assertThat(reader.values("colour", List.of("GREEN", "RED"), Colour.class))
                .containsExactly(Colour.RED, Colour.GREEN);
        reader.check();
        assertThat(faults(r -> r.values("colour", List.of("red", "BLUE"), Colour.class)))
                .containsExactly(
                        new FieldError("colour", "'red' is not one of RED, GREEN."),
                        new FieldError("colour", "'BLUE' is not one of RED, GREEN."));
    }

    @Test
    void a_long_wrong_value_is_repeated_only_in_part() {
        assertThat(faults(r -> r.value("colour", "x".repeat(200), Colour.class)))
                .containsExactly(new FieldError("colour", "'" + "x".repeat(100) + "…' is not one of RED, GREEN."));
    }

    @Test
    void a_day_is_one_day() {
        assertThat(reader.day("asOf", "2020-02-29")).contains(LocalDate.of(2020, 2, 29));
        assertThat(reader.day("asOf", null)).isEmpty();
        reader.check();
        assertThat(faults(r -> r.day("asOf", "2020-02")))
                .containsExactly(new FieldError("asOf", "asOf must be one day, YYYY-MM-DD."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "2021-13", "2021-2-3", "20210203", "0000", "10000", "2021/2020", "٢٠٢١"})
    void a_date_that_is_none_is_refused(String given) {
        assertThat(faults(r -> r.range("from", given, "to", null)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("from");
                    assertThat(fault.message()).startsWith("'" + given + "' ");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021, 2021-01-01, 2021-12-31",
        "2020-02, 2020-02, 2020-02-01, 2020-02-29",
        "2021-03-19, 2021-03-19, 2021-03-19, 2021-03-19",
        "2020/2021, 2020/2021, 2020-01-01, 2021-12-31",
        "2021-06, 2021, 2021-06-01, 2021-12-31"
    })
    void a_range_runs_from_the_first_day_of_one_date_to_the_last_of_the_other(
            String from, String to, LocalDate first, LocalDate last) {
        assertThat(reader.range("from", from, "to", to)).isEqualTo(new DayRange(Optional.of(first), Optional.of(last)));
        reader.check();
    }

    @Test
    void a_range_may_be_open_but_not_reversed() {
        assertThat(reader.range("from", null, "to", null)).isEqualTo(DayRange.always());
        assertThat(reader.range("from", "2021", "to", null).isBounded()).isTrue();
        reader.check();
        assertThat(faults(r -> r.range("from", "2021-02", "to", "2021-01-31")))
                .containsExactly(new FieldError("from", "from must not be after to."));
    }

    @Test
    void a_flag_is_true_or_false_and_false_when_absent() {
        assertThat(reader.flag("excluded", "true")).isTrue();
        assertThat(reader.flag("excluded", "false")).isFalse();
        assertThat(reader.flag("excluded", null)).isFalse();
        reader.check();
        assertThat(faults(r -> r.flag("excluded", "yes")))
                .containsExactly(new FieldError("excluded", "'yes' is not one of true, false."));
    }

    @Test
    void all_faults_are_told_together_in_the_order_read() {
        assertThat(faults(r -> {
                    r.value("colour", "BLUE", Colour.class);
                    r.day("asOf", "2021-13-01");
                    new PageQuery("0", null).read(r, 1);
                    r.refuse("colour", "colour is not to be mixed.");
                }))
                .extracting(FieldError::field)
                .containsExactly("colour", "asOf", "limit", "colour");
    }

    @Test
    void a_cursor_holds_for_the_same_values_and_no_others() {
        String cursor = pageOf(List.of("RED", "GREEN"), "x", null).cursorAfter(List.of("k"));

        assertThat(pageOf(List.of("RED", "GREEN"), "x", cursor).after()).contains(List.of("k"));
        assertThat(catchThrowableOfType(Rejected.class, () -> pageOf(List.of("RED"), "x", cursor))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("cursor");
        assertThat(catchThrowableOfType(Rejected.class, () -> pageOf(List.of("RED", "GREEN"), "y", cursor))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("cursor");
    }

    private static PageRequest pageOf(
            List<String> colours, String text, @org.jspecify.annotations.Nullable String cursor) {
        QueryReader reader = new QueryReader("things");
        reader.values("colour", colours, Colour.class);
        reader.text("q", text);
        PageRequest page = new PageQuery(null, cursor).read(reader, 1);
        reader.check();
        return page;
    }

    private static List<FieldError> faults(Consumer<QueryReader> reading) {
        QueryReader reader = new QueryReader("things");
        reading.accept(reader);
        return catchThrowableOfType(Rejected.class, reader::check).errors();
    }
}
