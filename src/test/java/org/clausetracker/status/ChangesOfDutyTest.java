package org.clausetracker.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausetracker.Api;
import org.clausetracker.imports.BundleImportService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A deadline that was moved and a text that was amended are told as such. */
@QuarkusTest
@TestProfile(ChangesData.class)
class ChangesOfDutyTest {

    @Inject
    BundleImportService imports;

    @Test
    void a_moved_deadline_and_an_amended_text_stand_in_the_history_and_on_the_page() {
        EvidenceBundle bundle = new EvidenceBundle("moved", "UTC");
        ArrayNode deadlines = (ArrayNode) bundle.commitment("a", "ONE_OFF").get("deadlines");
        deadlines
                .addObject()
                .put("due", "2021-02-28")
                .put("announcedOn", "2020-11-10")
                .put("basis", "Point 1.");
        deadlines
                .addObject()
                .put("due", "2021-06-30")
                .put("announcedOn", "2021-02-10")
                .put("basis", "A letter.");
        bundle.amend("2021-03-14", "2021-03-15", "The parties shall keep the peace for good.");
        imports.load(bundle.json(), "test");

        List<Map<String, Object>> history = given().get(Api.BASE + "agreements/moved/clauses/1/status/history")
                .jsonPath()
                .getList("items");
        assertThat(history)
                .filteredOn(change -> Objects.equals(change.get("from"), change.get("to")))
                .extracting(change -> change.get("on") + " " + change.get("cause") + " " + change.get("event"))
                .containsExactly("2021-02-10 TERM DEADLINE_MOVED", "2021-03-15 TERM WORDING_AMENDED");
        assertThat(history)
                .extracting(change -> change.get("on") + " " + change.get("event"))
                .contains("2020-11-10 TERM_BEGAN", "2021-07-01 DEADLINE_PASSED");

        Document page = Jsoup.parse(given().header("Accept-Language", "en")
                .get("/changes?agreement=moved&from=2021-01-01&to=2021-05-01")
                .asString());
        assertThat(page.select(".changes .steps li").eachText())
                .containsExactly("10 February 2021: the deadline was moved", "15 March 2021: the wording was amended");
        assertThat(page.select(".changes .fromto .chip").eachText()).containsExactly("Not yet due");
    }
}
