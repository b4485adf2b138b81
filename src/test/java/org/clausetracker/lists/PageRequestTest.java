package org.clausetracker.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.clausetracker.request.RequestErrors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    private static final String QUERY = "findings&kind=BREACH";
    private static final FieldError WRONG_LIMIT =
            new FieldError("limit", "limit must be a whole number from 1 to 200.");
    private static final FieldError WRONG_CURSOR =
            new FieldError("cursor", "cursor must be a nextCursor of an earlier page of this list.");

    @Test
    void a_page_has_fifty_rows_unless_told_otherwise() {
        assertThat(read(null, null, QUERY, 2).limit()).isEqualTo(50);
        assertThat(read(null, null, QUERY, 2).after()).isEmpty();
        assertThat(read(null, null, QUERY, 2).rowsToRead()).isEqualTo(51);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "200, 200", "7, 7"})
    void a_limit_from_1_to_200_is_taken(String given, int limit) {
        assertThat(read(given, null, QUERY, 2).limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "+1", "01", "1.0", "1e2", " 1", "", "ten", "2147483648", "١"})
    void any_other_limit_is_refused(String given) {
        assertThat(faults(given, null, QUERY, 2)).containsExactly(WRONG_LIMIT);
    }

    @Test
    void a_cursor_gives_back_the_key_it_was_made_of() {
        List<String> key = List.of("2021-03-19", "¶4 – (i) / ünïcödé", "");

        String cursor = read(null, null, QUERY, 3).cursorAfter(key);

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(read("10", cursor, QUERY, 3).after()).contains(key);
    }

    @Test
    void a_cursor_belongs_to_one_query() {
        String cursor = read(null, null, QUERY, 1).cursorAfter(List.of("a"));

        assertThat(faults(null, cursor, QUERY + "&about=russia", 1))
                .containsExactly(new FieldError(
                        "cursor", "cursor belongs to another query: keep every other parameter as it was."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "====", "YQ", "not base64!", "8J-Vig"})
    void a_text_that_is_no_cursor_is_refused(String given) {
        assertThat(faults(null, given, QUERY, 1)).containsExactly(WRONG_CURSOR);
    }

    @Test
    void a_cursor_with_a_key_of_another_length_or_with_a_nul_is_refused() {
        String cursor = read(null, null, QUERY, 1).cursorAfter(List.of("a"));
        String opened = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String nul = Base64.getUrlEncoder().encodeToString((opened + "\0").getBytes(StandardCharsets.UTF_8));

        assertThat(faults(null, cursor, QUERY, 2)).containsExactly(WRONG_CURSOR);
        assertThat(faults(null, nul, QUERY, 1)).containsExactly(WRONG_CURSOR);
    }

    @Test
    void both_faults_are_told() {
        assertThat(faults("0", "?", QUERY, 1)).containsExactly(WRONG_LIMIT, WRONG_CURSOR);
    }

    @Test
    void a_page_goes_on_only_when_a_row_was_read_beyond_it() {
        PageRequest two = PageRequest.first(2);

        Page<String> last = Page.of(List.of("a", "b"), two, List::of);
        Page<String> first = Page.of(List.of("a", "b", "c"), two, List::of);

        assertThat(last).isEqualTo(new Page<>(List.of("a", "b"), null));
        assertThat(last.hasMore()).isFalse();
        assertThat(first.items()).containsExactly("a", "b");
        assertThat(first.nextCursor()).isEqualTo(two.cursorAfter(List.of("b")));
        assertThat(first.map(String::length)).isEqualTo(new Page<>(List.of(1, 1), first.nextCursor()));
    }

    private static PageRequest read(@Nullable String limit, @Nullable String cursor, String query, int keys) {
        RequestErrors errors = new RequestErrors();
        PageRequest request = PageRequest.read(limit, cursor, query, keys, errors);
        errors.check();
        return request;
    }

    private static List<FieldError> faults(@Nullable String limit, @Nullable String cursor, String query, int keys) {
        return catchThrowableOfType(Rejected.class, () -> read(limit, cursor, query, keys))
                .errors();
    }
}
