package org.clausetracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts in a real browser, with scripts and without, on a wide screen and a narrow one. */
@QuarkusTest
class AccountJourneyIT {

    private static final String PASSWORD = "eleven purple herons waltz";

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
    @CsvSource({"true, 1280", "false, 1280", "false, 360"})
    void an_admin_invites_somebody_who_sets_a_password_logs_out_and_in_again(boolean scripts, int width) {
        String email = UUID.randomUUID() + "@example.org";
        String link;
        try (BrowserContext context = context(scripts, width)) {
            Page page = loggedIn(context, Role.ADMIN);
            page.navigate(home + "people");
            page.fill("#name", "Boris");
            page.fill("#email", email);
            page.click("form.stacked button");
            link = page.locator(".told-once code").innerText();
        }
        try (BrowserContext context = context(scripts, width)) {
            Page page = context.newPage();
            page.navigate(link);
            page.fill("#password", "short");
            page.click("form.stacked button");
            assertThat(page.locator(".errors a").innerText()).startsWith("Choose a password of 12 to 200 characters");
            page.click(".errors a");
            page.fill("#password", PASSWORD);
            page.click("form.stacked button");
            page.waitForURL("**/me");
            assertThat(page.locator(".who a").innerText()).isEqualTo("Boris");
            page.click("form[action='/logout'] button");
            page.waitForURL("**/login");

            page.navigate(home + "deadlines");
            page.click(".who a");
            page.fill("#email", email);
            page.fill("#password", PASSWORD);
            page.click("form.stacked button");
            page.waitForURL("**/deadlines");
            assertThat(page.locator(".who a").innerText()).isEqualTo("Boris");
        }
    }

    @Test
    void no_page_of_accounts_breaks_a_rule_of_accessibility_or_is_cut_off_on_a_narrow_screen() {
        List<String> broken = new ArrayList<>();
        try (BrowserContext context = context(true, 360)) {
            Page page = loggedIn(context, Role.ADMIN, Role.EDITOR);
            for (String address : List.of("login", "me", "people", "people?lang=hy", "me?lang=ru")) {
                page.navigate(home + address);
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
                look(page, address, broken);
            }
            page.navigate(home + "people");
            page.click("form.stacked button");
            assertThat(page.locator(".errors li").count()).isEqualTo(2);
            look(page, "people with faults", broken);
        }

        assertThat(broken).isEmpty();
    }

    private static void look(Page page, String address, List<String> broken) {
        for (Rule rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            broken.add(address + ": " + rule.getHelp() + " " + rule.getNodes());
        }
        Object width = page.evaluate("document.documentElement.scrollWidth");
        if (!Integer.valueOf(360).equals(width)) {
            broken.add(address + " is " + width + " pixels wide");
        }
    }

    private Page loggedIn(BrowserContext context, Role... roles) {
        context.addCookies(List.of(new Cookie("tracker", SomePerson.with(roles).session())
                .setUrl(home.toString())
                .setHttpOnly(true)));
        return context.newPage();
    }

    private static BrowserContext context(boolean scripts, int width) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, 900));
    }
}
