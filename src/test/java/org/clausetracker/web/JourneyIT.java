package org.clausetracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do with the pages, in a real browser. */
@QuarkusTest
class JourneyIT {

    private static Chromium chromium;

    @TestHTTPResource("/")
    URI home;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_reader_finds_out_why_point_6_is_breached_with_and_without_scripts(boolean scripts) {
        try (BrowserContext context = context(new Browser.NewContextOptions().setJavaScriptEnabled(scripts))) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(address("/"));
            page.fill("#q", "2020 Nagorno");
            page.press("#q", "Enter");
            page.waitForURL(Pattern.compile(".*/agreements\\?.*q=2020.*"));
            page.click("text=2020 Nagorno-Karabakh ceasefire agreement");
            page.waitForSelector(".points");
            assertThat(page.locator(".point").count()).isEqualTo(9);

            page.click("text=Kalbajar, Lachin and the Lachin corridor");
            page.waitForSelector(".clause-head");
            page.fill("#asof-day", "2023-03-01");
            page.click(".asof-form button");
            page.waitForURL(Pattern.compile(".*asOf=2023-03-01.*"));
            page.waitForSelector("text=As of 1 March 2023");
            assertThat(page.locator(".verdict .chip").innerText().strip()).isEqualTo("Breached");
            assertThat(page.locator(".promise").last().innerText())
                    .contains("A breach by Republic of Azerbaijan that had not ended is established by");
            int then = page.locator(".finding").count();

            page.check("input[name=known][value=now]");
            page.click(".asof-form button");
            page.waitForURL(Pattern.compile(".*known=now.*"));
            page.waitForSelector("text=with hindsight");
            assertThat(page.locator(".finding").count()).isEqualTo(then + 13);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void the_keyboard_alone_reaches_the_content_and_the_search() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(address("/"));
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to the content");
            assertThat(page.locator(":focus").boundingBox().y).isNotNegative();
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
            page.keyboard().type("sochi");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*q=sochi.*"));
            page.waitForSelector("text=2 agreements");
            assertThat(page.locator(".agreement").count()).isEqualTo(2);
        }
    }

    @Test
    void nothing_is_cut_off_on_a_screen_of_360_pixels() {
        try (BrowserContext context = context(new Browser.NewContextOptions().setViewportSize(360, 740))) {
            Page page = context.newPage();
            for (PageKind kind : PageKind.values()) {
                page.navigate(address(kind.address()));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(kind.name())
                        .isEqualTo(360);
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(kind + " unfolded")
                        .isEqualTo(360);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void no_page_breaks_a_rule_of_accessibility(ColorScheme scheme) {
        try (BrowserContext context = context(new Browser.NewContextOptions().setColorScheme(scheme))) {
            Page page = context.newPage();
            List<String> violations = new ArrayList<>();
            for (PageKind kind : PageKind.values()) {
                page.navigate(address(kind.address()));
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
                for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                    rule.getNodes()
                            .forEach(node -> violations.add(
                                    kind + " " + rule.getId() + " " + node.getHtml() + " " + node.getFailureSummary()));
                }
            }
            assertThat(violations).isEmpty();
        }
    }

    private static BrowserContext context(Browser.NewContextOptions options) {
        return chromium.browser().newContext(options);
    }

    private String address(String path) {
        return home.resolve(path).toString();
    }
}
