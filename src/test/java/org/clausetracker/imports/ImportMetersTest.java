package org.clausetracker.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportMetersTest {

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final ImportMeters meters = new ImportMeters(registry);

    @ParameterizedTest
    @ValueSource(strings = {"loaded", "unchanged", "refused", "failed"})
    void each_end_is_there_before_any_import(String ended) {
        meters.bindTo(registry);

        assertThat(imports(ended)).isZero();
    }

    @Test
    void rows_and_ends_are_counted() throws SQLException {
        meters.count(() -> outcome(5, 3));
        meters.count(() -> outcome(0, 8));

        assertThat(imports("loaded")).isEqualTo(1);
        assertThat(imports("unchanged")).isEqualTo(1);
        assertThat(registry.get("tracker_import_rows")
                        .tag("change", "inserted")
                        .counter()
                        .count())
                .isEqualTo(5);
        assertThat(registry.get("tracker_import_rows")
                        .tag("change", "unchanged")
                        .counter()
                        .count())
                .isEqualTo(11);
    }

    @Test
    void what_the_database_does_not_take_has_failed_and_is_thrown_on() {
        SQLException failure = new SQLException("tried");

        assertThatThrownBy(() -> meters.count(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(imports("failed")).isEqualTo(1);
    }

    private long imports(String ended) {
        return registry.get("tracker_import").tag("ended", ended).timer().count();
    }

    private static ImportOutcome outcome(long inserted, long unchanged) {
        return new ImportOutcome(inserted, 0, 0, unchanged, OptionalLong.empty(), "", List.of(), 0);
    }
}
