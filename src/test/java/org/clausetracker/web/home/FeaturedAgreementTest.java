package org.clausetracker.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.clausetracker.status.ChangesData;
import org.clausetracker.web.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ChangesData.class)
class FeaturedAgreementTest {

    @Test
    void where_none_is_configured_it_is_the_one_that_moved_most() {
        Document page = Pages.get("/?asOf=2022-11-10");
        List<Integer> others = page.select(".agreement-what .meta:contains(in a year)").eachText().stream()
                .map(text -> Integer.parseInt(text.substring(0, text.indexOf(' '))))
                .toList();

        assertThat(others).isNotEmpty();
        assertThat(page.select("#featured").text()).isNotEqualTo("2020 Nagorno-Karabakh ceasefire agreement");
        assertThat(page.select(".featured > .meta").text())
                .matches(text -> others.stream().allMatch(other -> other <= moves(text)));
    }

    private static int moves(String text) {
        return Integer.parseInt(text.replaceFirst("^.*\\. (\\d+) changes? of status in a year\\..*$", "$1"));
    }
}
