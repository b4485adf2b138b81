package org.clausetracker.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No page of a past day knows anything of later: no date after the day that was not named by then, no agreement signed and
 * no statement made later. What a page marks as a forecast may lie ahead, and the reader's own day stands in its citation. The
 * codebook, which says what words mean, is about no day.
 */
@QuarkusTest
class PastDayTest {

    /** Pages of one kind that are read for each day; the profile {@code long} reads all. */
    private static final int OF_ONE_KIND = Integer.getInteger("past.pages", 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-10-01",
                "2020-11-09",
                "2020-11-12",
                "2020-11-20",
                "2021-01-11",
                "2021-12-14",
                "2022-03-26",
                "2022-09-14",
                "2022-12-20",
                "2023-03-01",
                "2023-09-20",
                "2024-09-01"
            })
    void no_page_of_a_past_day_knows_anything_of_later(LocalDate day) {
        KnownBy known = new KnownBy(day);
        Map<String, Integer> read = new HashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        for (PageKind kind : PageKind.values()) {
            if (kind.status() == 200 && isPageOfTheDay(kind.address())) {
                ahead.add(onDay(kind.address(), day));
            }
        }
        for (String clause : List.of("1", "9")) {
            ahead.add(onDay(Pages.CEASEFIRE + "/clauses/" + clause, day));
        }
        Set<String> given = Set.copyOf(ahead);
        List<String> later = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String address = ahead.poll();
            boolean wanted = given.contains(address) || read.getOrDefault(kind(address), 0) < OF_ONE_KIND;
            if (wanted && seen.add(address)) {
                read.merge(kind(address), 1, Integer::sum);
                Response answer = page(address);
                Document page = Jsoup.parse(answer.asString());
                if (answer.statusCode() == 404 && given.contains(address)) {
                    assertThat(page.select("h1").text()).as(address).isIn(NOT_KNOWN_YET);
                } else {
                    assertThat(answer.statusCode()).as(address).isIn(200, 303);
                    known.laterOn(page).forEach(what -> later.add(address + " says " + what));
                    page.select("a[href]").stream()
                            .map(link -> link.attr("href"))
                            .filter(PastDayTest::isPageOfTheDay)
                            .map(href -> href.replaceFirst("#.*", ""))
                            .filter(href -> href.contains("asOf=" + day))
                            .forEach(ahead::add);
                }
            }
        }
        assertThat(read.keySet()).hasSizeGreaterThan(10);
        assertThat(later).isEmpty();
    }

    /** The heading of a page that was asked for too early, in the languages in which the test asks. */
    private static final List<String> NOT_KNOWN_YET =
            List.of("Not known yet on that day", "В тот день это ещё не было известно", "Այդ օրը սա դեռ հայտնի չէր");

    private static Response page(String address) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .accept("text/html,*/*;q=0.8")
                .get(address)
                .andReturn();
    }

    /** A page of this site, not its data, not one with hindsight, and not one that tells what was done to the record and when. */
    private static boolean isPageOfTheDay(String href) {
        return href.matches("/(?!api/|downloads/|q/|assets/|codebook|edits|imports).*")
                && !href.matches("/[^?]*/history(\\?.*)?")
                // a file says what its page says, and is no text
                && !href.matches("/[^?]*/(brief\\.(pdf|docx)|chart\\.(png|svg|csv))\\?.*")
                && !href.contains("known=now");
    }

    private static String onDay(String address, LocalDate day) {
        String other = address.replaceAll("(asOf|known)=[^&]*&?", "").replaceAll("[?&]$", "");
        return other + (other.contains("?") ? "&" : "?") + "asOf=" + day;
    }

    /** Its path, with names left out, and which of its parameters are filled in. */
    private static String kind(String address) {
        String path = address.replaceFirst("\\?.*", "");
        return URLDecoder.decode(path, StandardCharsets.UTF_8)
                .replaceFirst("^/(agreements|parties|statements|sources|findings|card)/[^/]+", "/$1/*")
                .replaceFirst("/clauses/[^/]+", "/clauses/*")
                .replaceFirst("^/card/\\*/.*", "/card/*/*");
    }

    /** All that somebody can read or hear on a page, but for what it foretells and what it says of the reader's own day. */
    static String readable(Document page) {
        Document told = page.clone();
        told.select(".forecast, .cite").remove();
        told.select("svg text").forEach(label -> label.appendText(" |"));
        StringBuilder text = new StringBuilder(told.title()).append(' ').append(told.text());
        for (Element element : told.select("[title], [aria-label], [alt], meta[name=description]")) {
            for (String attribute : List.of("title", "aria-label", "alt", "content")) {
                text.append(' ').append(element.attr(attribute));
            }
        }
        return text.toString();
    }
}
