package org.clausetracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every page, whatever it shows. */
@QuarkusTest
class EveryPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/statements",
                "/statements/S012",
                "/statements/X001",
                "/sources",
                "/sources/reuters-2022-09-23",
                "/parties",
                "/parties/azerbaijan",
                "/parties/nikol-pashinyan",
                "/deadlines",
                "/deadlines?dueFrom=2099",
                "/changes",
                "/changes?agreement=nk-ceasefire-2020-11-10&from=2022-01-01&to=2023-03-01",
                "/codebook",
                "/about",
                "/agreements?q=nothing-has-this-name",
                "/agreements/nk-ceasefire-2020-11-10",
                "/agreements/ru-az-allied-2022-02-22",
                "/agreements/nk-ceasefire-2020-11-10?asOf=2023-03-01&known=now",
                "/agreements/nk-ceasefire-2020-11-10/clauses/6?asOf=2023-03-01",
                "/agreements/sochi-2021-11-26/clauses/%C2%B65",
                "/agreements/nk-ceasefire-2020-11-10/matrix"
            })
    void a_page_has_landmarks_one_heading_and_nothing_inline(String address) {
        Document page = Pages.get(address);

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).endsWith(" – Treaty Clause Tracker");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("body > header nav[aria-label=Main]")).hasSize(1);
        assertThat(page.select("body > footer")).hasSize(1);
        assertThat(page.select("body > a").get(0).attr("href")).isEqualTo("#main");
        assertThat(page.select("[style], style, script:not([src]), [onclick], [onload]"))
                .isEmpty();
        assertThat(page.select("input:not([type=hidden]), select").stream()
                        .filter(field -> field.closest("label") == null
                                && page.select("label[for=" + field.id() + "]").isEmpty()))
                .isEmpty();
        assertThat(skippedHeadings(page)).isEmpty();
        assertThat(page.select("table").stream()
                        .filter(table -> table.select("thead th[scope=col]").isEmpty()))
                .isEmpty();
        assertThat(doubled(page)).isEmpty();
        assertThat(dead(page)).isEmpty();
    }

    /** Headings that lie more than one level below the one before. */
    private static List<String> skippedHeadings(Document page) {
        List<String> skipped = new ArrayList<>();
        int before = 0;
        for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) {
                skipped.add(heading.text());
            }
            before = level;
        }
        return skipped;
    }

    private static List<String> doubled(Document page) {
        Set<String> seen = new TreeSet<>();
        return page.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !seen.add(id))
                .toList();
    }

    /** Links to a place on the page that is not there. */
    private static List<String> dead(Document page) {
        return page.select("a[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .filter(id -> page.getElementById(id) == null)
                .toList();
    }
}
