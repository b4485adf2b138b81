package org.clausetracker.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.clausetracker.agreement.CoverageDetail;
import org.clausetracker.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 15);

    @Test
    void a_silence_may_be_ours_where_nothing_is_stated() {
        assertThat(of().mayBeOurs()).isTrue();
        assertThat(of().isBehind()).isFalse();
    }

    @Test
    void a_silence_may_be_ours_on_a_day_that_is_not_surely_coded() {
        assertThat(of("2024-06-14").mayBeOurs()).isTrue();
        assertThat(of("2024-06").mayBeOurs()).isTrue();
        assertThat(of("2023", "2024-06-14").codedUntil()).isEqualTo(LocalDate.of(2024, 6, 14));
    }

    @Test
    void a_silence_on_a_coded_day_is_that_of_others() {
        assertThat(of("2024-06-15").mayBeOurs()).isFalse();
        assertThat(of("2025", "2023").mayBeOurs()).isFalse();
    }

    private static Coverage of(String... codedUntil) {
        return new Coverage(
                List.of(codedUntil).stream()
                        .map(date -> new CoverageDetail(ImpreciseDate.valueOf(date), List.of(), null))
                        .toList(),
                DAY);
    }
}
