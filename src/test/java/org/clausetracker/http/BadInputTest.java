package org.clausetracker.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.clausetracker.Api;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BadInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreements/nope | There is no agreement 'nope'.",
                "agreements/nope/clauses | There is no agreement 'nope'.",
                "agreements/nk-ceasefire-2020-11-10/clauses?parent=99 | There is no clause 'nk-ceasefire-2020-11-10/99'.",
                "agreements/nk-ceasefire-2020-11-10/clauses?obligor=nope | There is no party 'nope'.",
                "agreements/nope/clauses/1 | There is no agreement 'nope'.",
                "agreements/nope/clauses/1/findings | There is no agreement 'nope'.",
                "agreements/nk-ceasefire-2020-11-10/clauses/99 | There is no clause 'nk-ceasefire-2020-11-10/99'.",
                "agreements/nk-ceasefire-2020-11-10/clauses/%C2%B64 | There is no clause 'nk-ceasefire-2020-11-10/¶4'.",
                "agreements/nk-ceasefire-2020-11-10/clauses/4%2F2 | There is no clause 'nk-ceasefire-2020-11-10/4/2'.",
                "agreements/nk-ceasefire-2020-11-10/clauses/x/findings | There is no clause 'nk-ceasefire-2020-11-10/x'.",
                "parties/nope | There is no party 'nope'.",
                "parties/nope/findings | There is no party 'nope'.",
                "statements/nope | There is no statement 'nope'.",
                "findings/nope | There is no finding 'nope'.",
                "sources/nope | There is no source 'nope'.",
                "agreements?party=nope | There is no party 'nope'.",
                "findings?agreement=nope | There is no agreement 'nope'.",
                "findings?agreement=nk-ceasefire-2020-11-10&clause=99 | There is no clause 'nk-ceasefire-2020-11-10/99'.",
                "findings?commitment=nope | There is no commitment 'nope'.",
                "findings?statement=nope | There is no statement 'nope'.",
                "findings?about=nope | There is no party 'nope'.",
                "findings?about=nobody | There is no party 'nobody'.",
                "findings?reporter=nope | There is no party 'nope'.",
                "findings?reporterSide=nope | There is no party 'nope'.",
                "statements?agreement=nope | There is no agreement 'nope'.",
                "statements?speaker=nope | There is no party 'nope'.",
                "statements?source=nope | There is no source 'nope'.",
                "sources?publisher=nope | There is no party 'nope'.",
                "parties?side=nope | There is no party 'nope'.",
                "imports/999999 | There is no import '999999'.",
                "imports/0/errors | There is no import '0'.",
                "nope | Nothing is served at this address.",
                "/nope | Nothing is served at this address.",
                "/api | Nothing is served at this address.",
                "/q/nope | Nothing is served at this address."
            })
    void what_is_not_found_is_named(String address, String detail) {
        JsonNode problem = problem(Api.ask(address), 404);

        assertThat(problem.get("type").textValue()).isEqualTo("/problems/not-found");
        assertThat(problem.get("title").textValue()).isEqualTo("Not found");
        assertThat(problem.get("detail").textValue()).isEqualTo(detail);
        assertThat(problem.has("errors")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "findings?limit=0 | limit | limit must be a whole number from 1 to 200.",
                "findings?limit=201 | limit | limit must be a whole number from 1 to 200.",
                "findings?limit=-1 | limit | limit must be a whole number from 1 to 200.",
                "findings?limit=ten | limit | limit must be a whole number from 1 to 200.",
                "findings?limit=99999999999999999999 | limit | limit must be a whole number from 1 to 200.",
                "findings?limit= | limit | limit must not be empty.",
                "findings?limit=1&limit=1 | limit | limit may be given only once.",
                "findings?cursor=nope | cursor | cursor must be a nextCursor of an earlier page of this list.",
                "findings?cursor=%2B%2F | cursor | cursor must be a nextCursor of an earlier page of this list.",
                "statements?cursor= | cursor | cursor must not be empty.",
                "statements?statedFrom=2021-02-30 | statedFrom | '2021-02-30' is not a date: 2021-02 has the days 1 to 28.",
                "statements?statedTo=2021-13 | statedTo | '2021-13' is not a date: a year has the months 01 to 12.",
                "statements?eventFrom=yesterday | eventFrom | 'yesterday' is not a date: use YYYY, YYYY-MM, YYYY-MM-DD or an interval of two of these.",
                "statements?eventTo=0000 | eventTo | '0000' is not a date: there is no year 0000.",
                "findings?eventFrom=2022&eventTo=2021 | eventFrom | eventFrom must not be after eventTo.",
                "findings?statedFrom=2022-02-02&statedTo=2022-02-01 | statedFrom | statedFrom must not be after statedTo.",
                "findings?eventFrom= | eventFrom | eventFrom must not be empty.",
                "agreements?inForceOn=2021-02 | inForceOn | inForceOn must be one day, YYYY-MM-DD.",
                "agreements?inForceOn=2021-02-29 | inForceOn | '2021-02-29' is not a date: 2021-02 has the days 1 to 28.",
                "agreements/nk-ceasefire-2020-11-10/clauses?asOf=2021-13 | asOf | '2021-13' is not a date: a year has the months 01 to 12.",
                "agreements/nk-ceasefire-2020-11-10/clauses?coded=perhaps | coded | 'perhaps' is not one of true, false.",
                "agreements/nk-ceasefire-2020-11-10/clauses?obligor= | obligor | obligor must not be empty.",
                "findings?kind=LIE | kind | 'LIE' is not one of COMPLIANCE, PARTIAL_COMPLIANCE, BREACH, DENIAL, INTERPRETATION_DISPUTE, INTENT, RISK, CONTEXT.",
                "findings?kind=breach | kind | 'breach' is not one of COMPLIANCE, PARTIAL_COMPLIANCE, BREACH, DENIAL, INTERPRETATION_DISPUTE, INTENT, RISK, CONTEXT.",
                "findings?reporterRole=x | reporterRole | 'x' is not one of PARTY, GUARANTOR, MONITOR, OUTSIDER.",
                "findings?fit=x | fit | 'x' is not one of DIRECT, ARGUABLE.",
                "findings?reviewState=x | reviewState | 'x' is not one of PROPOSED, ACCEPTED, REJECTED.",
                "findings?sort=x | sort | 'x' is not one of -event, event, -stated, stated, -recorded, recorded.",
                "findings?clause=1 | clause | clause needs exactly one agreement: labels are unique only within one.",
                "findings?about= | about | about must not be empty.",
                "findings?about=%20 | about | about must not be empty.",
                "statements?recordType=x | recordType | 'x' is not one of REPORT, CLAUSE_TEXT, BACKGROUND, NOISE.",
                "parties?kind=x | kind | 'x' is not one of STATE, UNRECOGNISED_ENTITY, INTERNATIONAL_ORGANISATION, STATE_BODY, NGO, MEDIA, PERSON, ARMED_FORCE, OTHER.",
                "agreements?kind=x | kind | 'x' is not one of CEASEFIRE, JOINT_STATEMENT, PRESS_STATEMENT, TREATY, MEMORANDUM, DECLARATION.",
                "parties/armenia/findings?as=judge | as | 'judge' is not one of accused, reporter.",
                "agreements?publishedBy=2023 | publishedBy | publishedBy must be one day, YYYY-MM-DD.",
                "statements?publishedBy=2023-02-30 | publishedBy | '2023-02-30' is not a date: 2023-02 has the days 1 to 28.",
                "sources?publishedBy=2023 | publishedBy | publishedBy must be one day, YYYY-MM-DD.",
                "search?q=x&publishedBy=2023 | publishedBy | publishedBy must be one day, YYYY-MM-DD.",
                "agreements/nk-ceasefire-2020-11-10/clauses?publishedBy=2023 | publishedBy | publishedBy must be one day, YYYY-MM-DD.",
                "agreements?page=2 | page | 'page' is not a parameter of this call; it has country, cursor, inForceOn, kind, limit, party, process, publishedBy, q.",
                "agreements/nk-ceasefire-2020-11-10?limit=1 | limit | 'limit' is not a parameter of this call; it has none.",
                "imports?state=DONE | state | 'state' is not a parameter of this call; it has cursor, limit.",
                "imports/1/errors?cursor=nope | cursor | cursor must be a nextCursor of an earlier page of this list.",
                "codebook?section=x | section | 'section' is not a parameter of this call; it has none.",
                "sources?Publisher=reuters | Publisher | 'Publisher' is not a parameter of this call; it has cursor, limit, publishedBy, publisher.",
                "statements?q=%00 | q | q must not hold a NUL character.",
                "statements?q=a%00b | q | q must not hold a NUL character.",
                "statements?q=%FF | q | q is not percent-encoded UTF-8.",
                "statements?q=%C0%80 | q | q is not percent-encoded UTF-8.",
                "statements?q=%ED%A0%80 | q | q is not percent-encoded UTF-8.",
                "statements?%FF=1 | query | The name of a parameter is not percent-encoded UTF-8.",
                "agreements/%00 | path | The path must not hold a NUL character.",
                "agreements/nk-ceasefire-2020-11-10/clauses/%00 | path | The path must not hold a NUL character.",
                "statements/%FF | path | The path is not percent-encoded UTF-8.",
                "parties/%C0%80 | path | The path is not percent-encoded UTF-8.",
                "/%00 | path | The path must not hold a NUL character."
            })
    void what_is_wrong_with_a_parameter_is_said_with_what_would_be_right(String address, String field, String message) {
        JsonNode problem = problem(Api.ask(address), 400);

        assertThat(problem.get("type").textValue()).isEqualTo("/problems/invalid-request");
        assertThat(problem.get("title").textValue()).isEqualTo("The request is not valid");
        assertThat(problem.get("detail").textValue()).isEqualTo(message);
        assertThat(problem.get("errors")).hasSize(1);
        assertThat(problem.get("errors").get(0).get("field").textValue()).isEqualTo(field);
        assertThat(problem.get("errors").get(0).get("message").textValue()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"500, 200", "501, 400"})
    void a_text_may_have_five_hundred_characters(int length, int status) {
        assertThat(Api.ask("statements?q=" + "a".repeat(length)).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"findings?limit=0&kind=x&eventFrom=2021-13&cursor=y, 4", "findings?a=1&b=2, 2"})
    void every_fault_is_told_at_once(String address, int faults) {
        JsonNode problem = problem(Api.ask(address), 400);

        assertThat(problem.get("errors")).hasSize(faults);
        assertThat(problem.get("detail").textValue()).isEqualTo(faults + " fields are not valid.");
    }

    private static JsonNode problem(Response response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        assertThat(response.asString()).doesNotContain("org.", "io.", "Exception", "select ", "\tat ");
        JsonNode problem = Api.read(response.asString());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        return problem;
    }
}
