package org.clausetracker.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Clause by commitment by obligor. */
@QuarkusTest
class MatrixPagesTest {

    private static final String MATRIX = Pages.CEASEFIRE + "/matrix";

    @Test
    void every_voice_has_a_column_and_every_clause_a_group_of_rows() {
        Document page = Pages.get(MATRIX + "?asOf=2023-03-01");

        assertThat(Pages.texts(page, ".told thead th"))
                .containsExactly(
                        "Point and promise",
                        "Owed by",
                        "All statements",
                        "Republic of Azerbaijan",
                        "Republic of Armenia",
                        "Russian Federation",
                        "Independent voices");
        assertThat(page.select(".told tbody")).hasSize(9);
        assertThat(Pages.texts(page.select(".told tbody").get(5), ".told-clause .chip"))
                .containsExactly("Breached", "Unknown", "Overdue", "Contested", "Breached");
        assertThat(page.select(".told-clause a").get(5).attr("href"))
                .isEqualTo(Pages.CEASEFIRE + "/clauses/6?asOf=2023-03-01");
    }

    @Test
    void only_the_voices_asked_for_are_shown() {
        Document page = Pages.get(MATRIX + "?asOf=2023-03-01&voice=armenia&voice=INDEPENDENT");

        assertThat(Pages.texts(page, ".told thead th"))
                .containsExactly("Point and promise", "Owed by", "Republic of Armenia", "Independent voices");
        assertThat(page.select("input[name=voice][type=checkbox][checked]").eachAttr("value"))
                .containsExactly("armenia", "INDEPENDENT");
    }

    @Test
    void a_voice_that_is_not_one_of_the_agreement_is_refused() {
        Document page = Pages.get(MATRIX + "?voice=france", 400);

        assertThat(page.select("main p").eachText())
                .contains("'france' is not one of ALL, azerbaijan, armenia, russia, INDEPENDENT.");
    }
}
