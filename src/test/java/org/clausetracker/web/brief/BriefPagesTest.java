package org.clausetracker.web.brief;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BriefPagesTest {

    private static final String CEASEFIRE = "/agreements/nk-ceasefire-2020-11-10";
    private static final String POINT = CEASEFIRE + "/clauses/";

    /** In the build those who owe most, and who owe nothing; the profile {@code long} asks for all parties. */
    private static final boolean EVERY_PARTY = Boolean.getBoolean("every.kind.of.page");

    @Test
    void a_brief_says_how_a_point_stands_what_changed_who_says_so_and_what_comes() {
        Document page = page(POINT + "6/brief?asOf=2023-03-01&since=2022-12-01");

        assertThat(page.select(".brief h1").text()).isEqualTo("Point 6. Kalbajar, Lachin and the Lachin corridor");
        assertThat(page.select(".brief header .meta").eachText())
                .containsExactly("2020 Nagorno-Karabakh ceasefire agreement", "As of 1 March 2023");
        assertThat(page.select(".brief h2").eachText())
                .containsExactly(
                        "Where it stands", "What changed since 1 December 2022", "Who says so", "Next dates", "Source");
        assertThat(page.select(".lead").text())
                .startsWith(
                        "Breached Reports establish that a party broke it, and none that this was made good. So since");
        assertThat(page.select(".brief section").get(0).select("li").get(0).text())
                .startsWith("Republic of Azerbaijan is said by")
                .contains("to have broken");
        assertThat(page.select(".brief section").get(1).select("li").eachText())
                .allMatch(one -> one.contains("2022") || one.contains("2023") || one.endsWith("more"));
        assertThat(page.select("figure")).hasSizeBetween(2, 4);
        assertThat(page.select("figcaption").eachText())
                .anyMatch(one ->
                        one.startsWith("Reports a breach: Republic of Azerbaijan. International Court of Justice,"))
                .anyMatch(one -> one.startsWith("Denies a breach: Republic of Azerbaijan."));
    }

    @ParameterizedTest
    @ValueSource(strings = {POINT + "6/brief?asOf=2023-03-01", CEASEFIRE + "/brief", "/parties/azerbaijan/brief"})
    void every_sentence_names_its_finding_or_the_point_that_says_it(String address) {
        Document page = page(address);
        assertThat(page.select(".brief section li")).isNotEmpty();
        for (Element sentence : page.select(".brief section li")) {
            assertThat(sentence.select("a")).as(sentence.text()).isNotEmpty().allMatch(link -> link.attr("href")
                    .matches("/(statements/.+#.+|findings/.+|agreements/.+|parties/.+)"));
        }
        for (Element quotation : page.select("figure")) {
            given().get(quotation.select("figcaption a").get(0).attr("href").replaceFirst("#.*", ""))
                    .then()
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        POINT + "6/brief?asOf=2023-03-01, Where it stands",
        POINT + "6/brief?lang=ru, Как обстоит дело",
        POINT + "6/brief?lang=hy, Ինչպիսին է վիճակը",
        POINT + "6/brief?lang=az, Vəziyyət necədir"
    })
    void a_brief_is_in_the_language_of_the_page_on_screen_in_print_and_as_a_document(String address, String words)
            throws IOException {
        assertThat(page(address).select(".brief h2").get(0).text()).isEqualTo(words);
        assertThat(textOfPdf(file(address, "pdf"))).contains(words).doesNotContain("#");
        assertThat(textOfDocument(file(address, "docx"))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7", "8", "9"})
    void the_brief_of_a_point_is_one_page_of_a4(String label) throws IOException {
        assertOnePage(POINT + label + "/brief.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "hy", "az", "ar"})
    void so_is_that_of_the_agreement_in_every_language(String language) throws IOException {
        assertOnePage(CEASEFIRE + "/brief.pdf?since=2020-11-10&lang=" + language);
    }

    @Test
    void so_is_that_of_every_party() throws IOException {
        List<String> parties = EVERY_PARTY
                ? given().get("/api/v1/parties?limit=200").jsonPath().getList("items.slug")
                : List.of("azerbaijan", "armenia", "russia", "reuters");
        for (String party : parties) {
            assertOnePage("/parties/" + party + "/brief.pdf?since=2020-11-10");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void the_same_brief_is_the_same_bytes(String type) throws InterruptedException {
        String address = POINT + "6/brief." + type + "?asOf=2023-03-01&since=2022-01-01&lang=hy";
        byte[] once = bytes(address);
        // files tell their time in steps of two seconds
        Thread.sleep(2_100);
        assertThat(bytes(address)).isEqualTo(once);
    }

    @Test
    void the_entries_of_a_document_have_the_day_of_the_brief() throws IOException {
        List<String> names = new ArrayList<>();
        byte[] file = bytes(POINT + "8/brief.docx?asOf=2023-03-01");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).hasToString("2023-03-01T00:00");
            }
        }
        assertThat(names).contains("word/document.xml", "word/media/image1.png");
    }

    @Test
    void the_files_lead_to_the_findings_and_name_the_address_of_the_brief() throws IOException {
        String address = POINT + "8/brief?asOf=2023-03-01";
        String cited = page(address).select(".cite .copy").text();
        assertThat(cited).startsWith("Brief: Point 8.").contains("asOf=2023-03-01&since=2022-03-01");

        try (PDDocument pdf = Loader.loadPDF(bytes(POINT + "8/brief.pdf?asOf=2023-03-01"))) {
            List<String> links = new ArrayList<>();
            for (var annotation : pdf.getPage(0).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                    links.add(uri.getURI());
                }
            }
            assertThat(links).anyMatch(link -> link.matches("http://.+/statements/.+#F-.+"));
            assertThat(links).anyMatch(link -> link.endsWith("/clauses/8/brief?asOf=2023-03-01&since=2022-03-01"));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Brief: Point 8.");
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(POINT + "8/brief.docx")))) {
            assertThat(document.getHyperlinks())
                    .anyMatch(link -> link.getURL().matches("http://.+/statements/.+#F-.+"));
        }
    }

    @Test
    void the_code_says_the_address_of_the_brief() throws Exception {
        String address = "https://example.org" + POINT + "8/brief?asOf=2023-03-01&since=2022-03-01";
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(new QrCode(address).png()));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(new QRCodeReader()
                        .decode(
                                new BinaryBitmap(new HybridBinarizer(
                                        new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))),
                                Map.of(DecodeHintType.PURE_BARCODE, true))
                        .getText())
                .isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        POINT + "6/brief?asOf=2023-03-01&since=2023-03-02, 400, since",
        CEASEFIRE + "/brief.pdf?since=yesterday, 400, since",
        "/parties/armenia/brief.docx?since=2023, 400, since",
        POINT + "6/brief.pdf?asOf=2023-02-30, 400, asOf"
    })
    void a_day_that_cannot_be_read_or_lies_after_the_brief_is_named(String address, int status, String field) {
        given().accept("application/problem+json, */*;q=0.1")
                .get(address)
                .then()
                .statusCode(status);
        assertThat(given().get(address).asString()).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                POINT + "60/brief",
                "/agreements/none/brief.pdf",
                "/parties/nobody/brief.docx",
                POINT + "6/brief.pdf?asOf=2020-11-08"
            })
    void what_is_not_there_or_was_not_known_has_no_brief(String address) {
        given().get(address).then().statusCode(404);
    }

    @Test
    void the_page_of_a_point_an_agreement_and_a_party_lead_to_their_briefs() {
        for (String address : List.of(POINT + "8", CEASEFIRE, "/parties/armenia")) {
            Element link = page(address + "?asOf=2023-03-01")
                    .select("main a[href*=/brief]")
                    .get(0);
            assertThat(link.attr("href")).isEqualTo(address + "/brief?asOf=2023-03-01");
            assertThat(link.text()).isEqualTo("Brief");
        }
    }

    private static void assertOnePage(String address) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(address))) {
            assertThat(pdf.getNumberOfPages()).as(address).isEqualTo(1);
            PDRectangle page = pdf.getPage(0).getMediaBox();
            assertThat(Math.round(page.getWidth() / 72 * 25.4)).isEqualTo(210);
            assertThat(Math.round(page.getHeight() / 72 * 25.4)).isEqualTo(297);
            assertThat(new PDFTextStripper().getText(pdf)).contains("SHA-256");
        }
    }

    private static String textOfPdf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String textOfDocument(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static byte[] file(String page, String type) {
        return bytes(page.replace("/brief", "/brief." + type));
    }

    private static byte[] bytes(String address) {
        Response response = given().get(address);
        response.then().statusCode(200).header("X-Content-Type-Options", equalTo("nosniff"));
        return response.asByteArray();
    }

    private static Document page(String address) {
        Response response = given().get(address);
        response.then().statusCode(200);
        return Jsoup.parse(response.asString());
    }
}
