package org.clausetracker.web.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.clausetracker.web.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LanguagePagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Agreements | Breached | As of 1 March 2023",
                "ru | Соглашения | Нарушено | По состоянию на 1 марта 2023 года",
                "hy | Համաձայնագրեր | Խախտված է | 2023 թ. մարտի 1-ի դրությամբ",
                "az | Sazişlər | Pozulub | 1 mart 2023 tarixinə olan vəziyyət",
                "ar | الاتفاقات | منتهَك | كما في 1 مارس 2023"
            })
    void navigation_statuses_and_dates_are_in_the_language_asked_for(
            String lang, String agreements, String breached, String day) {
        Document page = Pages.get(Pages.CEASEFIRE + "/clauses/6?asOf=2023-03-01&lang=" + lang);

        assertThat(page.select("html").attr("lang")).isEqualTo(lang);
        assertThat(page.select("html").attr("dir")).isEqualTo(lang.equals("ar") ? "rtl" : "ltr");
        assertThat(page.select("header nav a").get(0).text()).isEqualTo(agreements);
        assertThat(page.select("header nav a").get(0).attr("href"))
                .isEqualTo("/agreements?asOf=2023-03-01&lang=" + lang);
        assertThat(page.select(".chip").get(0).text()).isEqualTo(breached);
        assertThat(page.select(".asof-now strong").text().replaceAll("[\u2068\u2069]", ""))
                .isEqualTo(day);
    }

    @Test
    void the_browser_chooses_where_the_reader_did_not() {
        assertThat(home(given().header("Accept-Language", "fr, az;q=0.5"))
                        .select("html")
                        .attr("lang"))
                .isEqualTo("az");
        assertThat(home(given().header("Accept-Language", "az").cookie("lang", "ru"))
                        .select("html")
                        .attr("lang"))
                .isEqualTo("ru");
    }

    @Test
    void a_choice_is_kept_in_a_cookie_and_leads_back_to_the_page() {
        Response choice = given().redirects()
                .follow(false)
                .formParam("lang", "hy")
                .formParam("back", "/deadlines?asOf=2023-03-01")
                .post("/language");

        assertThat(choice.statusCode()).isEqualTo(303);
        assertThat(choice.header("Location")).endsWith("/deadlines?asOf=2023-03-01");
        assertThat(choice.cookie("lang")).isEqualTo("hy");
        assertThat(choice.detailedCookie("lang").isHttpOnly()).isTrue();
    }

    @Test
    void a_language_that_is_not_spoken_here_cannot_be_chosen() {
        given().formParam("lang", "fr").post("/language").then().statusCode(400);
    }

    @Test
    void the_form_offers_each_language_by_its_own_name() {
        Document page = Pages.get("/about?lang=ru");

        assertThat(page.select("form[action=/language] button").eachText())
                .containsExactly("English", "Русский", "Հայերեն", "Azərbaycanca", "العربية");
        assertThat(page.select("form[action=/language] button[aria-pressed=true]")
                        .eachText())
                .containsExactly("Русский");
        assertThat(page.select("form[action=/language] input[name=back]").val()).isEqualTo("/about");
    }

    @Test
    void citations_speak_the_language_of_the_page() {
        assertThat(Pages.get("/deadlines?asOf=2023-03-01&lang=ru")
                        .select(".copy")
                        .text())
                .startsWith("Сроки, на 2023-03-01. ")
                .contains(" Правило статуса 1.1.0. ")
                .contains("(дата обращения: ");
        assertThat(Pages.get("/statements/S012?lang=hy").select(".copy").text())
                .contains("հայտարարություն S012", "Ռոյթերս, 2022-09-23", "Համաձայնագրերի կետերի դիտարկում");
    }

    @Test
    void what_is_told_in_english_alone_is_marked_as_english() {
        Document about = Pages.get("/about?lang=az");
        assertThat(about.select("main .note").get(0).text()).isEqualTo("Bu mətn yalnız ingilis dilindədir.");
        assertThat(about.select("main [lang=en] p.lede")).hasSize(1);
        assertThat(about.select("main td").eachAttr("lang")).containsOnly("az");
        assertThat(Pages.get("/codebook?lang=ru").select("dl.terms dd").eachAttr("lang"))
                .containsOnly("en");
    }

    private static Document home(RequestSpecification request) {
        return Jsoup.parse(request.accept("text/html").get("/about").asString());
    }
}
