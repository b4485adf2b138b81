package org.clausetracker.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.tracker.ApiClient;
import com.example.tracker.ApiException;
import com.example.tracker.api.AgreementsApi;
import com.example.tracker.api.ClausesApi;
import com.example.tracker.api.FindingsApi;
import com.example.tracker.api.SearchApi;
import com.example.tracker.api.SeriesApi;
import com.example.tracker.api.StatusApi;
import com.example.tracker.model.AgreementKind;
import com.example.tracker.model.AgreementSummary;
import com.example.tracker.model.ClauseBoardRow;
import com.example.tracker.model.ClauseDetail;
import com.example.tracker.model.ClauseStatusDetail;
import com.example.tracker.model.FindingKind;
import com.example.tracker.model.FindingLine;
import com.example.tracker.model.FindingSeries;
import com.example.tracker.model.FindingSummary;
import com.example.tracker.model.Group;
import com.example.tracker.model.Headline;
import com.example.tracker.model.PageFindingSummary;
import com.example.tracker.model.SearchHit;
import com.example.tracker.model.SearchType;
import com.example.tracker.model.StatementDetail;
import com.example.tracker.model.StatusLine;
import com.example.tracker.model.StatusQueryAnswer;
import com.example.tracker.model.StatusQueryDraft;
import com.example.tracker.model.StatusQueryGlance;
import com.example.tracker.model.StatusQueryPair;
import com.example.tracker.model.StatusSeries;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausetracker.Bundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that openapi-generator made of the published contract walks the API, with nothing written by hand. */
@QuarkusTest
class GeneratedClientTest {

    private static final String AS_OF = "2023-03-01";
    private static final String CLAUSE = "6";

    @TestHTTPResource
    URI address;

    private final ApiClient client = new ApiClient();

    @BeforeEach
    void reachApplication() {
        String base = address.toString();
        client.updateBaseUri(base.endsWith("/") ? base.substring(0, base.length() - 1) : base);
    }

    @Test
    void walks_from_the_agreements_to_the_status_of_a_clause() throws ApiException {
        List<AgreementSummary> agreements = new AgreementsApi(client)
                .listAgreements(null, null, null, List.of(AgreementKind.CEASEFIRE), 200, null, null, null, null, null)
                .getItems();
        assertThat(agreements)
                .extracting(AgreementSummary::getSlug)
                .containsExactly(
                        "karabakh-cessation-2023-09-20",
                        "border-ceasefire-2022-09-14",
                        "border-ceasefire-2022-09-13",
                        Bundle.CEASEFIRE);
        assertThat(agreements.get(3).getSignedOn().getFrom()).isEqualTo(LocalDate.of(2020, 11, 9));

        List<ClauseBoardRow> clauses = new StatusApi(client)
                .listAgreementClauses(Bundle.CEASEFIRE, AS_OF, null, null, null, null, null, null, null, null)
                .getItems();
        assertThat(clauses)
                .extracting(ClauseBoardRow::getLabel)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(clauses)
                .extracting(ClauseBoardRow::getHeadline)
                .containsExactly(
                        Headline.BREACHED,
                        Headline.FULFILLED,
                        Headline.UNKNOWN,
                        Headline.CONTESTED,
                        Headline.UNKNOWN,
                        Headline.BREACHED,
                        Headline.UNKNOWN,
                        Headline.CONTESTED,
                        Headline.CONTESTED);

        ClauseDetail clause = new ClausesApi(client).getAgreementClause(CLAUSE, Bundle.CEASEFIRE, null);
        assertThat(clause.getHeading()).isEqualTo("Kalbajar, Lachin and the Lachin corridor");
        assertThat(clause.getOrdinal()).isEqualTo(6);

        ClauseStatusDetail status =
                new StatusApi(client).getAgreementClauseStatus(CLAUSE, Bundle.CEASEFIRE, AS_OF, null, null, null, null);
        assertThat(status.getRule()).isEqualTo("1.1.0");
        assertThat(status.getHeadline()).isEqualTo(Headline.BREACHED);
        assertThat(status.getGroup()).isEqualTo(Group.RED);
        assertThat(status.getCounts()).isEqualTo(Map.of("FULFILLED", 3, "CONTESTED", 1, "BREACHED", 2, "CLAIMED", 1));
        assertThat(status.getRecordedBy()).isNull();
        assertThat(status.getCommitments()).hasSize(7);
    }

    @Test
    void walks_all_pages_of_a_clauses_findings_and_on_to_a_statement() throws ApiException {
        FindingsApi api = new FindingsApi(client);
        List<FindingSummary> findings = new ArrayList<>();
        String cursor = null;
        int pages = 0;
        do {
            PageFindingSummary page = api.listAgreementClauseFindings(CLAUSE, Bundle.CEASEFIRE, cursor, 10, null);
            findings.addAll(page.getItems());
            cursor = page.getNextCursor();
            pages++;
        } while (cursor != null);

        List<String> expected = Bundle.findings().stream()
                .filter(finding -> finding.get("agreement").asText().equals(Bundle.CEASEFIRE)
                        && finding.path("clause").asText().equals(CLAUSE))
                .map(finding -> finding.get("id").asText())
                .toList();
        assertThat(pages).isEqualTo(5);
        assertThat(findings)
                .hasSize(42)
                .extracting(FindingSummary::getId)
                .containsExactlyInAnyOrderElementsOf(expected);

        FindingSummary finding = api.getFinding("F-S010-1", null);
        assertThat(finding.getKind()).isEqualTo(FindingKind.BREACH);
        StatementDetail statement = api.getStatement(finding.getStatement(), null);
        assertThat(statement.getId()).isEqualTo("S010");
        assertThat(statement.getText()).contains(finding.getExcerpt().getText());
    }

    @Test
    void searches() throws ApiException {
        List<SearchHit> hits = new SearchApi(client)
                .listSearch(
                        "Lachin corridor",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        1,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of("CLAUSE"),
                        null)
                .getItems();

        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.getType()).isEqualTo(SearchType.CLAUSE);
            assertThat(hit.getId()).isEqualTo(Bundle.CEASEFIRE + "/6");
            assertThat(hit.getFragments().get(0).get(1).getText()).isEqualTo("Lachin");
            assertThat(hit.getFragments().get(0).get(1).getHit()).isTrue();
        });
    }

    @Test
    void asks_for_many_statuses_at_once() throws ApiException {
        StatusQueryDraft draft = new StatusQueryDraft()
                .asOf(AS_OF)
                .addPairsItem(new StatusQueryPair().agreement(Bundle.CEASEFIRE).clause(CLAUSE))
                .addPairsItem(new StatusQueryPair().agreement(Bundle.CEASEFIRE).clause("99"));

        List<StatusQueryAnswer> answers =
                new StatusApi(client).postStatusQueries(draft).getAnswers();

        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).getStatus())
                .extracting(StatusQueryGlance::getHeadline)
                .isEqualTo(Headline.BREACHED);
        assertThat(answers.get(0).getError()).isNull();
        assertThat(answers.get(1).getStatus()).isNull();
        assertThat(answers.get(1).getError()).isEqualTo("There is no clause '" + Bundle.CEASEFIRE + "/99'.");
    }

    @Test
    void reads_both_series() throws ApiException {
        SeriesApi api = new SeriesApi(client);
        FindingSeries findings =
                api.getSeries(Bundle.CEASEFIRE, "kind", null, null, "2022-11", "month", "2023-02", null);
        StatusSeries statuses = api.getSeriesStatus(Bundle.CEASEFIRE, "2022-11", "month", "2023-02", null);

        assertThat(findings.getStarts())
                .containsExactly(
                        LocalDate.of(2022, 11, 1),
                        LocalDate.of(2022, 12, 1),
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 2, 1));
        FindingLine breaches = findings.getLines().get(0);
        assertThat(breaches.getKind()).isEqualTo("BREACH");
        assertThat(breaches.getCounts()).containsExactly(0L, 5L, 0L, 0L);
        assertThat(breaches.getImprecise()).isEqualTo(9L);
        StatusLine breached = statuses.getLines().get(0);
        assertThat(breached.getHeadline()).isEqualTo(Headline.BREACHED);
        assertThat(breached.getCounts()).containsExactly(1L, 2L, 2L, 2L);
    }

    @Test
    void a_refusal_reaches_the_caller_as_the_problem_that_was_sent() {
        ApiException refusal = catchThrowableOfType(
                ApiException.class, () -> new AgreementsApi(client).getAgreement("no-such-agreement", null));

        assertThat(refusal.getCode()).isEqualTo(404);
        assertThat(refusal.getResponseBody()).contains("\"title\":", "There is no agreement 'no-such-agreement'.");
    }
}
