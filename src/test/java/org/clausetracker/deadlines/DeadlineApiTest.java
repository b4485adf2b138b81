package org.clausetracker.deadlines;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deadlines of the shipped records, some of which were moved, met late or missed. */
@QuarkusTest
class DeadlineApiTest {

    private static final String AGREEMENT = "agreement=nk-ceasefire-2020-11-10&dueTo=2020-11";

    @Test
    void before_it_was_moved_a_deadline_has_one_version() {
        JsonPath deadlines = list(AGREEMENT + "&asOf=2020-11-14");

        assertThat(deadlines.getList("items.commitment", String.class))
                .containsExactly("nk-ceasefire-2020-11-10/6.a", "nk-ceasefire-2020-11-10/2.a");
        assertThat(deadlines.getString("items[0].due")).isEqualTo("2020-11-15");
        assertThat(deadlines.getBoolean("items[0].moved")).isFalse();
        assertThat(deadlines.getList("items[0].versions.due", String.class)).containsExactly("2020-11-15");
        assertThat(deadlines.getString("items[0].asOf")).isEqualTo("2020-11-14");
        assertThat(deadlines.getList("items[0].units.obligor", String.class)).containsExactly("armenia");
        assertThat(deadlines.getList("items[0].units.headline", String.class)).containsExactly("PENDING");
        assertThat(deadlines.getList("items[0].units.timing", String.class)).containsExactly("NOT_DUE");
    }

    @Test
    void a_moved_deadline_is_listed_by_its_new_day_with_both_versions() {
        JsonPath deadlines = list(AGREEMENT + "&asOf=2020-11-16");

        assertThat(deadlines.getList("items.commitment", String.class))
                .containsExactly("nk-ceasefire-2020-11-10/2.a", "nk-ceasefire-2020-11-10/6.a");
        assertThat(deadlines.getString("items[1].due")).isEqualTo("2020-11-25");
        assertThat(deadlines.getBoolean("items[1].moved")).isTrue();
        assertThat(deadlines.getList("items[1].versions.due", String.class))
                .containsExactly("2020-11-15", "2020-11-25");
    }

    @Test
    void a_state_is_the_word_of_the_rule_for_the_timing() {
        assertThat(list("asOf=2023-03-01&state=MET_LATE").getList("items.commitment", String.class))
                .containsExactly("brussels-2022-08-31/Border issues.a", "prague-2022-10-06/¶2.b");
        assertThat(list("asOf=2023-03-01&state=PAST_DUE").getList("items.commitment", String.class))
                .containsExactly(
                        "moscow-unblocking-2021-01-11/4.a",
                        "brussels-2022-08-31/Peace treaty.a",
                        "brussels-2022-08-31/Next meeting.a");
    }

    @Test
    void moved_is_a_state_whatever_the_timing() {
        JsonPath moved = list("asOf=2023-03-01&state=MOVED");

        assertThat(moved.getList("items.commitment", String.class))
                .containsExactly("nk-ceasefire-2020-11-10/6.a", "brussels-2022-08-31/Border issues.a");
        assertThat(moved.getList("items.units.timing.flatten()", String.class))
                .containsExactly("MET_ON_TIME", "MET_LATE", "MET_LATE");
    }

    @Test
    void what_was_made_public_later_counts_with_hindsight_alone() {
        String onTheDay = AGREEMENT + "&asOf=2020-11-26";
        List<String> units = list(onTheDay).getList("items.units", String.class);

        assertThat(list(onTheDay + "&publishedBy=2020-11-26").getList("items.units", String.class))
                .isEqualTo(units);
        assertThat(list(onTheDay + "&publishedBy=2020-11-12").getList("items.units", String.class))
                .isNotEqualTo(units);
    }

    @Test
    void states_are_alternatives_and_the_range_of_days_must_match_too() {
        assertThat(list("asOf=2023-03-01&state=MET_LATE&state=MET_ON_TIME&dueFrom=2022-10&dueTo=2022-10")
                        .getList("items.commitment", String.class))
                .containsExactly("brussels-2022-08-31/Border issues.a", "prague-2022-10-06/¶2.b");
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        List<String> all = list("asOf=2023-03-01").getList("items.commitment", String.class);
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = list("asOf=2023-03-01&limit=4" + cursor);
            walked.addAll(page.getList("items.commitment", String.class));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());

        assertThat(all).hasSize(13);
        assertThat(walked).isEqualTo(all);
    }

    @Test
    void what_cannot_be_read_is_refused_by_name() {
        given().get("/api/v1/deadlines?state=LATE").then().statusCode(400);
        assertThat(given().get("/api/v1/deadlines?state=LATE").jsonPath().getList("errors.field", String.class))
                .containsExactly("state");
        given().get("/api/v1/deadlines?dueFrom=2023&dueTo=2022").then().statusCode(400);
        given().get("/api/v1/deadlines?agreement=nothing").then().statusCode(404);
    }

    private static JsonPath list(String query) {
        return given().get("/api/v1/deadlines?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
