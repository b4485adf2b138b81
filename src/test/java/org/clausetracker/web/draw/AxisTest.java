package org.clausetracker.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.clausetracker.web.draw.Axis.Label;
import org.clausetracker.web.draw.TimeScale.Tick;
import org.junit.jupiter.api.Test;

/** The year is always on the axis, and labels do not run into each other. */
class AxisTest {

    @Test
    void six_years_are_labelled_on_every_screen() {
        Axis axis = axis(LocalDate.of(2020, 11, 9), LocalDate.of(2026, 11, 30));

        assertThat(axis.years())
                .extracting(Label::text)
                .containsExactly("2021", "2022", "2023", "2024", "2025", "2026");
        assertThat(axis.years()).allMatch(Label::narrow);
        assertThat(axis.months()).isEmpty();
    }

    @Test
    void a_few_months_have_their_names_and_their_year() {
        Axis axis = axis(LocalDate.of(2022, 3, 10), LocalDate.of(2022, 9, 20));

        assertThat(axis.years()).extracting(Label::text).containsExactly("2022");
        assertThat(axis.months())
                .extracting(Label::text)
                .containsExactly("Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep");
    }

    @Property(tries = 200)
    void there_is_always_a_year_and_labels_have_room(
            @ForAll @IntRange(max = 20000) int begins, @ForAll @IntRange(max = 40000) int lasts) {
        LocalDate from = LocalDate.of(1990, 1, 1).plusDays(begins);
        Axis axis = axis(from, from.plusDays(lasts));

        assertThat(axis.years()).isNotEmpty().anyMatch(Label::narrow);
        assertApart(axis.years().stream().filter(Label::narrow).toList(), 10);
        assertApart(axis.years(), 3.3);
        assertApart(axis.months(), 3.3);
    }

    @Test
    void the_axis_of_a_strip_names_its_year_though_no_year_begins_in_it() {
        TimeScale spring = new TimeScale(LocalDate.of(2022, 2, 20), LocalDate.of(2022, 9, 1), 0, 320);
        TimeScale week = new TimeScale(LocalDate.of(2022, 2, 2), LocalDate.of(2022, 2, 9), 0, 320);

        assertThat(spring.ticks(Locale.ENGLISH)).extracting(Tick::text).startsWith("Apr 2022", "May");
        assertThat(week.ticks(Locale.ENGLISH)).extracting(Tick::text).containsExactly("2022");
    }

    private static void assertApart(List<Label> labels, double room) {
        for (int i = 1; i < labels.size(); i++) {
            assertThat(labels.get(i).x() - labels.get(i - 1).x()).isGreaterThan(room);
        }
    }

    private static Axis axis(LocalDate from, LocalDate to) {
        return Axis.of(Sheet.PAGE.scale(from, to), Sheet.PAGE, Locale.ENGLISH);
    }
}
