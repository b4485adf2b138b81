package org.clausetracker.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.clausetracker.finding.FindingKind;
import org.clausetracker.time.ImpreciseDate;
import org.clausetracker.web.draw.Lane.Month;
import org.clausetracker.web.draw.Lane.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where findings lie in a drawing. */
class MarkTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    /** A thousand days, ten of them in one place. */
    private static final TimeScale SCALE = Sheet.PAGE.scale(FIRST, FIRST.plusDays(1000));

    @Test
    void a_day_lies_at_its_share_of_the_width() {
        Mark mark = only(report("a", FindingKind.BREACH, "2021-01-01", null));
        assertThat(mark.x()).isZero();
        assertThat(mark.isBar()).isFalse();
        assertThat(only(report("a", FindingKind.BREACH, FIRST.plusDays(500).toString(), null))
                        .x())
                .isEqualTo(50);
        assertThat(Mark.of(List.of(report("a", FindingKind.BREACH, "2020-12-31", null)), SCALE))
                .isEmpty();
        assertThat(Mark.of(List.of(report("a", FindingKind.BREACH, null, null)), SCALE))
                .isEmpty();
    }

    @Test
    void what_lasted_is_a_bar_over_its_days() {
        Mark interval = only(report("a", FindingKind.BREACH, "2021-01-01/2021-04-11", null));
        assertThat(interval.isBar()).isTrue();
        assertThat(interval.x()).isZero();
        assertThat(interval.width()).isEqualTo(10);

        Mark ongoing = only(report("a", FindingKind.BREACH, "2021-01-01", FIRST.plusDays(300)));
        assertThat(ongoing.width()).isEqualTo(30);
        assertThat(ongoing.to()).isEqualTo(FIRST.plusDays(300));

        Mark beyond = only(report("a", FindingKind.BREACH, "2020", FIRST.plusDays(2000)));
        assertThat(beyond.x()).isZero();
        assertThat(beyond.end()).isEqualTo(100);
    }

    @Test
    void what_says_the_same_at_the_same_place_is_one_mark() {
        List<Mark> marks = Mark.of(
                List.of(
                        report("c", FindingKind.BREACH, "2021-01-03", null),
                        report("a", FindingKind.BREACH, "2021-01-01", null),
                        report("b", FindingKind.DENIAL, "2021-01-01", null),
                        new Report(
                                "d",
                                "S",
                                FindingKind.BREACH,
                                false,
                                ImpreciseDate.valueOf("2021-01-01"),
                                true,
                                null,
                                "d")),
                SCALE);

        assertThat(marks)
                .extracting(Mark::kind, Mark::isCounted, Mark::size)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(FindingKind.BREACH, true, 2),
                        org.assertj.core.groups.Tuple.tuple(FindingKind.DENIAL, true, 1),
                        org.assertj.core.groups.Tuple.tuple(FindingKind.BREACH, false, 1));
        assertThat(marks).extracting(Mark::row).doesNotHaveDuplicates();
        assertThat(marks.get(0).query()).isEqualTo("kind=BREACH&clock=event&from=2021-01-01&to=2021-01-03");
    }

    /** Days are drawn from a range in which rows do not run out. */
    @Property(tries = 200)
    void no_finding_is_lost_and_no_two_marks_lie_on_each_other(
            @ForAll @Size(max = 30) List<@IntRange(max = 999) Integer> days, @ForAll @IntRange(max = 120) int lasting) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = FIRST.plusDays(days.get(i));
            FindingKind kind = i % 2 == 0 ? FindingKind.BREACH : FindingKind.DENIAL;
            reports.add(report("F" + i, kind, day.toString(), i % 3 == 0 ? day.plusDays(lasting) : null));
        }
        List<Mark> marks = Mark.of(reports, SCALE);

        assertThat(marks.stream().flatMap(mark -> mark.reports().stream()))
                .containsExactlyInAnyOrderElementsOf(reports);
        for (int i = 0; i < marks.size(); i++) {
            Mark one = marks.get(i);
            assertThat(one.row()).isBetween(0, Mark.MOST_ROWS - 1);
            for (Mark other : marks.subList(i + 1, marks.size())) {
                if (one.row() == other.row() && one.row() < Mark.MOST_ROWS - 1) {
                    assertThat(one.end() < other.x() || other.end() < one.x()).isTrue();
                }
            }
        }
    }

    @Test
    void a_month_counts_what_is_known_to_lie_in_it() {
        List<Report> reports = List.of(
                report("a", FindingKind.BREACH, "2021-03-01", null),
                report("b", FindingKind.DENIAL, "2021-03", null),
                report("c", FindingKind.BREACH, "2021-03-30/2021-04-02", null),
                report("d", FindingKind.BREACH, "2021", null),
                report("e", FindingKind.BREACH, "2021-05-31", null));

        assertThat(Lane.perMonth(reports, SCALE)).isEqualTo(Map.of(YearMonth.of(2021, 3), 2, YearMonth.of(2021, 5), 1));
    }

    @Test
    void the_columns_of_all_sides_have_one_scale_and_lanes_lie_below_each_other() {
        List<Lane> lanes = Lane.of(
                List.of(
                        new Side(
                                "one",
                                List.of(
                                        report("a", FindingKind.BREACH, "2021-03-01", null),
                                        report("b", FindingKind.BREACH, "2021-03-02", null),
                                        report("c", FindingKind.BREACH, "2021-03-03", null))),
                        new Side("two", List.of(report("d", FindingKind.DENIAL, "2021-03-01", null)))),
                SCALE,
                100);

        assertThat(lanes.get(0).months()).extracting(Month::count).containsExactly(3);
        assertThat(lanes.get(0).months().get(0).height())
                .isEqualTo(3 * lanes.get(1).months().get(0).height());
        assertThat(lanes.get(0).top()).isEqualTo(100);
        assertThat(lanes.get(1).top()).isEqualTo(lanes.get(0).end());
        assertThat(lanes.get(0).middle(lanes.get(0).marks().get(0)))
                .isBetween(lanes.get(0).base(), lanes.get(0).end());
    }

    private static Mark only(Report report) {
        List<Mark> marks = Mark.of(List.of(report), SCALE);
        assertThat(marks).hasSize(1);
        return marks.get(0);
    }

    private static Report report(String id, FindingKind kind, @Nullable String date, @Nullable LocalDate lasted) {
        return new Report(
                id,
                "S-" + id,
                kind,
                true,
                date == null ? null : ImpreciseDate.valueOf(date),
                true,
                lasted,
                "says " + id);
    }
}
