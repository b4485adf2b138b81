package org.clausetracker.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseTest {

    private static final String FAILURE = "the numbers cannot be read";
    private static final RowReader<String> TEXT = row -> row.getString(1);

    @Inject
    Database database;

    @Test
    void a_list_has_every_row_in_the_order_of_the_query() {
        assertThat(database.list(
                        FAILURE, Query.of("select n from generate_series(3, 1, -1) n"), row -> row.getInt("n")))
                .containsExactly(3, 2, 1);
    }

    @Test
    void only_the_first_row_is_read() {
        assertThat(database.first(FAILURE, Query.of("values ('one'), ('two')"), TEXT))
                .contains("one");
    }

    @Test
    void a_query_without_rows_has_no_first_one() {
        assertThat(database.first(FAILURE, Query.of("select 'one' where false"), TEXT))
                .isEmpty();
    }

    @Test
    void a_collection_is_bound_as_an_array() {
        Query days = Query.of(
                "select day from unnest(?::date[]) day",
                List.of(LocalDate.parse("2020-11-10"), LocalDate.parse("2020-11-20")));

        assertThat(database.list(FAILURE, days, TEXT)).containsExactly("2020-11-10", "2020-11-20");
    }

    @Test
    void an_instant_is_bound_whatever_the_time_zone_is() {
        Instant instant = Instant.parse("2020-11-09T21:00:00Z");

        assertThat(database.first(FAILURE, Query.of("select ?::timestamptz", instant), row -> row.getObject(
                                1, OffsetDateTime.class)
                        .toInstant()))
                .contains(instant);
    }

    @Test
    void a_constant_is_bound_by_its_name_and_a_missing_value_as_null() {
        assertThat(database.first(FAILURE, Query.of("select concat(?, ?::text, ?)", DayOfWeek.MONDAY, null, 7), TEXT))
                .contains("MONDAY7");
    }

    @Test
    void a_failure_says_what_was_being_done_and_keeps_its_cause() {
        assertThatThrownBy(() -> database.list(FAILURE, Query.of("select 1 / 0"), TEXT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(FAILURE)
                .cause()
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("division by zero");
    }

    @Test
    void one_transaction_uses_one_connection_and_a_batch_writes_each_row() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.connected(FAILURE, connection -> {
                Query.of("create temporary table counted (n int, name text) on commit drop")
                        .run(connection);
                Query.batch(
                        connection,
                        "insert into counted values (?, ?)",
                        List.of(List.of(1, "one"), List.of(2, "two"), List.of(3, "three")));
                return Query.of("update counted set name = upper(name) where n > ?", 1)
                        .update(connection);
            });

            assertThat(database.list(FAILURE, Query.of("select name from counted order by n"), TEXT))
                    .containsExactly("one", "TWO", "THREE");
        });
    }

    @Test
    void a_change_says_how_many_rows_it_changed() {
        int changed = QuarkusTransaction.requiringNew()
                .call(() -> database.connected(FAILURE, connection -> {
                    Query.of("create temporary table changed on commit drop as select n from generate_series(1, 5) n")
                            .run(connection);
                    return Query.of("delete from changed where n = any(?::int[])", List.of(2, 4, 9))
                            .update(connection);
                }));

        assertThat(changed).isEqualTo(2);
    }
}
