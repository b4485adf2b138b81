package org.clausetracker.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.record.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a value of a bundle must be, and how it is told when it is something else: found while reading. */
class BundleValuesTest {

    private static final String KINDS = "STATE, UNRECOGNISED_ENTITY, INTERNATIONAL_ORGANISATION, STATE_BODY, NGO,"
            + " MEDIA, PERSON, ARMED_FORCE, OTHER";
    private static final String FINDING_KINDS =
            "COMPLIANCE, PARTIAL_COMPLIANCE, BREACH, DENIAL, INTERPRETATION_DISPUTE, INTENT, RISK, CONTEXT";
    private static final String SLUG =
            " is not a slug: lower-case letters, digits and single hyphens, at most 100 characters";
    private static final String ID = " is not an id: letters, digits, dots, underscores and hyphens, beginning with a"
            + " letter or digit, at most 200 characters";
    private static final String DATE = " is not a date: ";
    private static final String FORMS = "use YYYY, YYYY-MM, YYYY-MM-DD or an interval of two of these";
    private static final String TERM = "/agreements/0/clauses/1/commitments/0/";
    private static final String TERM_PATH = "$.agreements[0].clauses[1].commitments[0].";
    private static final String WORDING = "/agreements/0/clauses/0/wordings/0/";
    private static final String WORDING_PATH = "$.agreements[0].clauses[0].wordings[0].";
    private static final String DUTY = "/agreements/0/clauses/0/commitments/0/";
    private static final String DUTY_PATH = "$.agreements[0].clauses[0].commitments[0].";

    static Stream<Arguments> values() {
        return Stream.of(
                value("/agreements/1/relations/0/to", "\"protocol\"", "must be another agreement"),
                value("/statements/1/duplicateOf", "\"s2\"", "must be another statement"),
                value("/sources/0/id", "\"a b\"", "'a b'" + ID),
                value("/sources", "{}", "must be a list, not an object"),
                value("/agreements/1/slug", "\"North Land\"", "'North Land'" + SLUG),
                value("/agreements/1/slug", "\"north--land\"", "'north--land'" + SLUG),
                value("/agreements/1/slug", "7", "must be text, not a number"),
                value("/parties/0/name", "\" \\u2003\"", "must not be blank"),
                value("/parties/0/name", "null", "must be text, not null: leave out what is not known"),
                value("/parties/0/name", "\"a\\u0000b\"", "must not contain a NUL character (U+0000)"),
                value("/parties/0/name", "\"a\\ud83d\"", "must not contain half of a surrogate pair"),
                value("/parties/0/kind", "\"STAT\"", "'STAT' is not one of " + KINDS),
                value("/parties/0/kind", "\"state\"", "'state' is not one of " + KINDS),
                value(
                        "/parties/0/iso3166",
                        "\"NLD\"",
                        "'NLD' is not an ISO 3166 code: two capital letters, and for a part of a state a hyphen and one"
                                + " to three more"),
                value("/parties/0/wikidata", "\"P12\"", "'P12' is not a Wikidata item: Q and a number"),
                value("/parties/0/defaultSourceGrade", "\"G\"", "'G' is not one of A, B, C, D, E, F"),
                value("/parties/0/aliases", "\"North\"", "must be a list, not text"),
                value("/parties/0/aliases/1", "\"North\"", "'North' is listed twice"),
                value("/parties/0/aliases/1", "{}", "must be text, not an object"),
                value("/parties/2/offices/0", "true", "must be an object, not true or false"),
                value("/parties/2/offices/0/to", "\"2018-12\"", "ends the office before 2019, when it began"),
                value("/parties/2/offices/0/from", "\"May 2019\"", "'May 2019'" + DATE + FORMS),
                value(
                        "/agreements/0/kind",
                        "\"PEACE\"",
                        "'PEACE' is not one of CEASEFIRE, JOINT_STATEMENT, PRESS_STATEMENT, TREATY, MEMORANDUM,"
                                + " DECLARATION"),
                value(
                        "/agreements/0/signedOn",
                        "\"2021-02-30\"",
                        "'2021-02-30'" + DATE + "2021-02 has the days 1 to 28"),
                value("/agreements/0/signedOn", "\"2021-13\"", "'2021-13'" + DATE + "a year has the months 01 to 12"),
                value("/agreements/0/signedOn", "\"2021/2020\"", "'2021/2020' ends before it begins"),
                value("/agreements/0/signedOn", "\"0000\"", "'0000'" + DATE + "there is no year 0000"),
                value(
                        "/agreements/0/effectiveAt",
                        "\"2020-01-11T00:00:00\"",
                        "'2020-01-11T00:00:00' is not an instant: use a date, a time and an offset, as in"
                                + " 2020-11-10T00:00:00+03:00"),
                value("/agreements/0/zone", "\"UTC+4\"", "'UTC+4' is not an IANA time zone, such as Europe/Moscow"),
                value(
                        "/agreements/0/language",
                        "\"English\"",
                        "'English' is not a BCP 47 language tag, such as ru or pt-BR"),
                value("/agreements/0/otherNames/0", "\"\"", "must not be blank"),
                value(
                        "/agreements/0/parties/0/role",
                        "\"HOST\"",
                        "'HOST' is not one of SIGNATORY, GUARANTOR, MEDIATOR, MONITOR, NON_SIGNATORY, IMPLEMENTING_BODY"),
                value("/agreements/0/citations/0/verified", "1", "must be true or false, not a number"),
                value(
                        "/agreements/0/citations/0/url",
                        "\"ftp://x\"",
                        "'ftp://x' is not an address: it must begin with http:// or https://"),
                value(
                        "/agreements/1/relations/0/type",
                        "\"ENDS\"",
                        "'ENDS' is not one of IMPLEMENTS, EXTENDS, AMENDS, REAFFIRMS, REPLACES, CITES"),
                value("/agreements/0/clauses/1/parent", "\"2\"", "must be another clause"),
                value("/agreements/0/clauses/1/ordinal", "1", "'1' is listed twice"),
                value("/agreements/0/clauses/1/ordinal", "0", "must be a whole number not below 1"),
                value("/agreements/0/clauses/1/ordinal", "1.5", "must be a whole number not below 1"),
                value("/agreements/0/clauses/1/ordinal", "99999999999999999999", "must be a whole number not below 1"),
                value(
                        WORDING + "authority",
                        "\"X\"",
                        "'X' is not one of AUTHENTIC, OFFICIAL_TRANSLATION, PRESS, SUMMARY, LEAKED_DRAFT"),
                value(
                        WORDING + "validFrom",
                        "\"2020-07-01\"",
                        "",
                        WORDING_PATH + "validTo '2020-06-30' lies before the first day, 2020-07-01"),
                value(
                        WORDING + "validTo",
                        "\"2020-07-01\"",
                        "",
                        "$.agreements[0].clauses[0].wordings[1] is primary at a time when another wording of the clause is"),
                value(WORDING + "validTo", "\"2020-06\"", "'2020-06' is not exact to the day: use YYYY-MM-DD"),
                value(
                        TERM + "id",
                        "\"truce/2.b\"",
                        "'truce/2.b' must be made of agreement, clause and letter: 'truce/2.a'"),
                value(
                        TERM + "letter",
                        "\"A\"",
                        "'A' is not a commitment's letter: one to three lower-case letters",
                        TERM_PATH + "id 'truce/2.a' must be made of agreement, clause and letter: 'truce/2.A'"),
                value(TERM + "kind", "\"ONCE\"", "'ONCE' is not one of ONE_OFF, CONTINUING, DECLARATORY"),
                value(TERM + "appliesUntil", "\"2020-01-10\"", "'2020-01-10' lies before the first day, 2020-01-11"),
                value(TERM + "windowDays", "0", "must be a whole number from 1 to 36500"),
                value(TERM + "stallDays", "36501", "must be a whole number from 1 to 36500"),
                value(TERM + "reversible", "\"no\"", "must be true or false, not text"),
                value(TERM + "condition", "\"ice\"", "must be an object, not text"),
                value(TERM + "condition", "{\"metOn\":\"2020-01-01\"}", "", TERM_PATH + "condition.text is required"),
                value(
                        TERM + "deadlines/1/announcedOn",
                        "\"2020-01-10\"",
                        "",
                        TERM_PATH + "deadlines[1] '2020-01-10' is listed twice"),
                value(
                        DUTY + "suspensions/1/until",
                        "\"2020-02\"",
                        "'2020-02-29' lies before the first day, 2020-03-01"),
                value(DUTY + "suspensions/1/untilAnnouncedOn", "\"2020-02\"", "must be left out where until is"),
                value(DUTY + "obligors", "[]", "must name at least one party"),
                value(DUTY + "terms/0/until", "\"2021-13\"", "'2021-13' is not a date: a year has the months 01 to 12"),
                value("/agreements/0/coverage/0/codedUntil", "7", "must be text, not a number"),
                value("/agreements/0/coverage/0/searched/1", "\" \"", "must not be blank"),
                value(
                        DUTY + "suspensions/0/until",
                        "\"2020-03-01\"",
                        "",
                        DUTY_PATH + "suspensions[1] overlaps another suspension of the commitment"),
                value(
                        "/sources/0/publishedOn",
                        "\"2020-02-3\"",
                        "'2020-02-3'" + DATE + FORMS + "; would be read: 2020-02-03"),
                value("/statements/0/recordType", "\"X\"", "'X' is not one of REPORT, CLAUSE_TEXT, BACKGROUND, NOISE"),
                value("/statements/0/mode", "\"X\"", "'X' is not one of VERBATIM, PARAPHRASE"),
                value("/statements/0/locator/end", "10", "must be greater than start"),
                value("/statements/0/locator/start", "-1", "must be a whole number not below 0"),
                value("/statements/1/origin", "\"s2\"", "must be another statement"),
                value("/findings/0/kind", "\"GUESS\"", "'GUESS' is not one of " + FINDING_KINDS),
                value("/findings/0/alternatives/1", "\"GUESS\"", "'GUESS' is not one of " + FINDING_KINDS),
                value("/findings/0/about/1", "\"northland\"", "'northland' is listed twice"),
                value("/findings/0/reporterRole", "\"X\"", "'X' is not one of PARTY, GUARANTOR, MONITOR, OUTSIDER"),
                value("/findings/0/sourceGrade", "\"G\"", "'G' is not one of A, B, C, D, E, F"),
                value("/findings/0/itemGrade", "7", "must be a whole number from 1 to 6"),
                value("/findings/0/itemGrade", "\"3\"", "must be a number, not text"),
                value("/findings/0/fit", "\"X\"", "'X' is not one of DIRECT, ARGUABLE"),
                value("/findings/0/eventOn", "\"2020-02-30\"", "'2020-02-30'" + DATE + "2020-02 has the days 1 to 29"),
                value("/findings/0/ongoing", "null", "must be true or false, not null: leave out what is not known"),
                value("/findings/0/coderConfidence", "1.01", "must be a number from 0 to 1 with at most two decimals"),
                value("/findings/0/coderConfidence", "0.855", "must be a number from 0 to 1 with at most two decimals"),
                value("/findings/0/reviewState", "\"X\"", "'X' is not one of PROPOSED, ACCEPTED, REJECTED"),
                value("/findings/0/retractedOn", "\"soon\"", "'soon'" + DATE + FORMS),
                value("/findings/1/rebuts", "\"f2\"", "must be another finding"),
                value("/codebook/side", "7", "must be text, not a number"),
                value("/codebook/mode", "{}", "must define at least one term"),
                value("/codebook/mode/VERBATIM", "\"\"", "must not be blank"),
                value("/codebook", "[]", "must be an object, not a list"),
                value("/title", "[]", "must be text, not a list"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource
    void values(String pointer, String json, List<String> errors) {
        assertRejected(new SmallBundle().with(pointer, json).toString(), errors);
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                        "/title",
                        "/parties/0/name",
                        "/parties/0/kind",
                        "/parties/0/aliases",
                        "/parties/0/offices",
                        "/parties/2/offices/0/title",
                        "/parties/2/offices/0/organisation",
                        "/agreements/0/title",
                        "/agreements/0/kind",
                        "/agreements/0/signedOn",
                        "/agreements/0/zone",
                        "/agreements/0/otherNames",
                        "/agreements/0/parties",
                        "/agreements/0/parties/0/party",
                        "/agreements/0/parties/0/role",
                        "/agreements/0/relations",
                        "/agreements/0/citations",
                        "/agreements/0/citations/0/publisher",
                        "/agreements/0/citations/0/verified",
                        "/agreements/1/relations/0/type",
                        "/agreements/0/clauses/0/ordinal",
                        "/agreements/0/clauses/0/editorialLabel",
                        "/agreements/0/clauses/0/wordings",
                        "/agreements/0/clauses/0/topics",
                        "/agreements/0/clauses/0/topics/0/scheme",
                        "/agreements/0/clauses/0/topics/0/name",
                        WORDING + "language",
                        WORDING + "publisher",
                        WORDING + "authority",
                        WORDING + "primary",
                        WORDING + "text",
                        TERM + "letter",
                        TERM + "summary",
                        TERM + "kind",
                        TERM + "obligors",
                        TERM + "obligors/0/namedInText",
                        TERM + "beneficiaries",
                        TERM + "appliesFrom",
                        TERM + "windowDays",
                        TERM + "reversible",
                        TERM + "deadlines",
                        TERM + "deadlines/0/due",
                        TERM + "deadlines/0/announcedOn",
                        TERM + "deadlines/0/basis",
                        DUTY + "suspensions/0/from",
                        "/sources/0/publisher",
                        "/statements/0/source",
                        "/statements/0/recordType",
                        "/statements/0/mode",
                        "/statements/2/text",
                        "/statements/0/locator/document",
                        "/statements/0/locator/start",
                        "/statements/0/locator/end",
                        "/findings/0/id",
                        "/findings/0/statement",
                        "/findings/0/kind",
                        "/findings/0/alternatives",
                        "/findings/0/about",
                        "/findings/0/reporter",
                        "/findings/0/reporterRole",
                        "/findings/0/sourceGrade",
                        "/findings/0/itemGrade",
                        "/findings/0/fit",
                        "/findings/0/excerpt",
                        "/findings/0/ongoing",
                        "/findings/0/reviewState")
                .map(pointer -> arguments(pointer));
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource
    void missing(String pointer) {
        assertThat(errorsOf(new SmallBundle().without(pointer).toString()))
                .map(ImportDatabase::withoutRecord)
                .contains(path(pointer) + " is required");
    }

    @Test
    void an_unknown_key_is_reported_with_the_known_ones() {
        assertRejected(
                new SmallBundle().with("/statements/0/locator/what now", "1").toString(),
                List.of("$.statements[0].locator['what now'] is not a known key; known here: document, end, start"));
    }

    private static Arguments value(String pointer, String json, String message, String... others) {
        Stream<String> own = message.isEmpty() ? Stream.of() : Stream.of(path(pointer) + " " + message);
        return arguments(
                pointer, json, Stream.concat(own, Stream.of(others)).sorted().toList());
    }

    private static String path(String pointer) {
        return "$"
                + Stream.of(pointer.substring(1).split("/"))
                        .map(step -> step.matches("\\d+") ? "[" + step + "]" : "." + step)
                        .collect(Collectors.joining());
    }

    private static void assertRejected(String bundle, List<String> errors) {
        assertThat(errorsOf(bundle).stream().map(ImportDatabase::withoutRecord).sorted())
                .containsExactlyElementsOf(errors);
    }

    private static List<BundleError> errorsOf(String bundle) {
        Faults errors = new Faults();
        try {
            new BundleDocument("test", (source, row) -> {}, errors)
                    .read(new ByteArrayInputStream(bundle.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(errors.isEmpty()).as("no errors").isFalse();
        return BundleRejected.of("test", errors).errors();
    }
}
