package org.clausetracker.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.clausetracker.Api;
import org.clausetracker.Bundle;
import org.clausetracker.RenamedBundle;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.intake.AsShipped;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Findings that one person enters and another accepts, one by one and in any order, say the same as those that came by
 * import. Everything that is shipped is imported once more under other names, without accepted findings; these are entered,
 * and the copy is compared with the original. The build enters some of them; the profile {@code long} all.
 */
@QuarkusTest
@TestProfile(AsShipped.class)
class EnteredOneByOneTest {

    private static final Logger LOG = Logger.getLogger(EnteredOneByOneTest.class);
    private static final String PREFIX = "entered-";
    private static final String ACCEPT = "{\"decision\":\"ACCEPTED\"}";

    /** What neither an import nor a person says of a finding, but when and by which edit it was stored. */
    private static final String STORED = "'{edit_id,version,recorded_at}'::text[]";

    private final int entered = Integer.getInteger("entered.findings");
    private final long seed = Long.getLong("entered.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final String editor = SomePerson.with(Role.EDITOR).session();
    private final String reviewer = SomePerson.with(Role.REVIEWER).session();

    @Inject
    BundleImportService imports;

    @Inject
    Database database;

    @Test
    void findings_entered_and_accepted_one_by_one_give_the_timelines_of_an_import() throws IOException {
        ObjectNode shipped = (ObjectNode) RenamedBundle.of(allThatIsShipped(), RenamedBundle.EVIDENCE, PREFIX);
        List<JsonNode> accepted = takeAccepted(shipped);
        imports.load(new ByteArrayInputStream(shipped.toString().getBytes(UTF_8)), "copy");
        assertThat(statuses(true)).isNotEqualTo(statuses(false));

        long began = System.nanoTime();
        enterAndAccept(accepted);
        LOG.infof(
                "%d findings were entered and accepted in %d ms, in the order of seed %d",
                accepted.size(), (System.nanoTime() - began) / 1_000_000, seed);

        assertThat(findings(true)).as("findings, seed %d", seed).isEqualTo(findings(false));
        assertThat(statuses(true)).as("statuses, seed %d", seed).isEqualTo(statuses(false));
        assertThat(months(true)).as("months, seed %d", seed).isEqualTo(months(false));
        assertThat(ofParties(true)).as("findings of parties, seed %d", seed).isEqualTo(ofParties(false));
        assertEveryDayIsAnsweredAlike();
    }

    private static JsonNode allThatIsShipped() throws IOException {
        ObjectNode all = (ObjectNode) shipped(AsShipped.FIRST);
        JsonNode later = shipped(AsShipped.SECOND);
        for (String list : List.of("parties", "sources", "statements", "findings")) {
            ((ArrayNode) all.get(list)).addAll(Bundle.list(later, list));
        }
        return all;
    }

    private static JsonNode shipped(String location) throws IOException {
        String path = location.replace("classpath:", "/");
        try (InputStream bundle = Objects.requireNonNull(Bundle.class.getResourceAsStream(path), path)) {
            return Api.read(new String(bundle.readAllBytes(), UTF_8));
        }
    }

    /** Removes as many accepted findings of a bundle as are to be entered, and those that answer them, in their order. */
    private List<JsonNode> takeAccepted(ObjectNode bundle) {
        List<JsonNode> accepted = new ArrayList<>();
        List<JsonNode> others = new ArrayList<>();
        List<JsonNode> findings = Bundle.list(bundle, "findings");
        Collections.shuffle(findings, random);
        for (JsonNode finding : findings) {
            boolean isTaken = finding.get("reviewState").textValue().equals("ACCEPTED") && accepted.size() < entered;
            (isTaken ? accepted : others).add(finding);
        }
        List<String> taken = Api.texts(accepted, "id");
        List<JsonNode> answers = others.stream()
                .filter(finding -> taken.contains(finding.path("rebuts").asText()))
                .toList();
        others.removeAll(answers);
        accepted.addAll(answers);
        bundle.putArray("findings").addAll(others);
        return accepted;
    }

    /** Each is accepted at once or after others; what answers another is entered after that. */
    private void enterAndAccept(List<JsonNode> findings) {
        List<JsonNode> missing = new ArrayList<>(findings);
        List<String> waiting = new ArrayList<>();
        Set<String> absent = new HashSet<>(Api.texts(findings, "id"));
        while (!missing.isEmpty() || !waiting.isEmpty()) {
            if (!waiting.isEmpty() && (missing.isEmpty() || random.nextBoolean())) {
                accept(waiting.remove(random.nextInt(waiting.size())));
            } else {
                JsonNode next = missing.stream()
                        .filter(finding ->
                                !absent.contains(finding.path("rebuts").asText()))
                        .findFirst()
                        .orElseThrow();
                missing.remove(next);
                enter((ObjectNode) next);
                String id = next.get("id").textValue();
                absent.remove(id);
                waiting.add(id);
            }
        }
    }

    /** Enters one, and confirms what is unusual about it when asked. */
    private void enter(ObjectNode finding) {
        ObjectNode body = finding.deepCopy();
        body.remove("reviewState");
        body.putObject("excerpt").set("text", finding.get("excerpt"));
        Response answer = post(body);
        if (answer.statusCode() == 422) {
            ArrayNode confirmed = body.putArray("confirmed");
            Api.read(answer.asString()).path("errors").forEach(error -> confirmed.add(error.path("code")));
            answer = post(body);
        }
        assertThat(answer.statusCode()).as(body + "\n" + answer.asString()).isEqualTo(201);
        assertThat(answer.<String>path("record.reviewState")).isEqualTo("PROPOSED");
    }

    private Response post(ObjectNode body) {
        return SomePerson.asks(editor)
                .contentType("application/json")
                .body(body.toString().getBytes(UTF_8))
                .post(Api.BASE + "findings");
    }

    private void accept(String finding) {
        Response answer = SomePerson.asks(reviewer)
                .contentType("application/json")
                .header("If-Match", "\"v1\"")
                .body(ACCEPT)
                .put(Api.BASE + "findings/" + finding + "/review");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private List<String> findings(boolean copy) {
        return rows(
                copy,
                "select to_jsonb(f) - " + STORED
                        + ", array(select party_id from finding_about a where a.finding_id = f.id order by ordinal)"
                        + " from finding f where agreement_id = any(?)");
    }

    private List<String> statuses(boolean copy) {
        List<String> statuses = rows(copy, "select * from clause_status where agreement_id = any(?)");
        statuses.addAll(rows(
                copy,
                "select to_jsonb(c) - '{digest,answer}'::text[] from clause_current c where agreement_id = any(?)"));
        return statuses;
    }

    private List<String> months(boolean copy) {
        return rows(copy, "select * from finding_month where agreement_id = any(?)");
    }

    private List<String> ofParties(boolean copy) {
        return rows(
                copy,
                "select p.* from finding_of_party p join finding f on f.id = p.finding_id where f.agreement_id = any(?)");
    }

    /** Rows of the copy, or of the original, as if both had the same names. */
    private List<String> rows(boolean copy, String sql) {
        String prefix = copy ? PREFIX : "";
        List<String> agreements =
                agreements().stream().map(slug -> prefix + slug).toList();
        return new ArrayList<>(database.list(
                "The rows cannot be read",
                Query.of(
                        "select replace(r::text, '" + PREFIX + "', '') as text from (" + sql + ") r order by text",
                        agreements),
                row -> row.getString(1)));
    }

    private static List<String> agreements() {
        return Api.texts(Bundle.agreements(), "slug");
    }

    /** With reasons, on days on which something changes and on the day before; in full on all of them. */
    private void assertEveryDayIsAnsweredAlike() {
        List<String> addresses = database.list(
                "The days cannot be read",
                Query.of(
                        """
                        select distinct agreement_id, clause_label, d.day
                          from clause_status s join agreement a on a.slug = s.agreement_id
                         cross join lateral (values (valid_from - 1), (valid_from)) d(day)
                         where agreement_id = any(?) and d.day between a.signed_to and current_date""",
                        agreements()),
                row -> row.getString(1) + "/clauses/"
                        + URLEncoder.encode(row.getString(2), UTF_8).replace("+", "%20")
                        + "/status?excluded=true&asOf=" + row.getString(3));
        assertThat(addresses).hasSizeGreaterThan(100);
        Collections.shuffle(addresses, random);
        for (String address : addresses.subList(0, Math.min(5 * entered, addresses.size()))) {
            assertThat(answer(PREFIX + address))
                    .as("%s, seed %d", address, seed)
                    .isEqualTo(answer(address));
        }
    }

    private static String answer(String address) {
        ObjectNode answer = (ObjectNode) Api.get("agreements/" + address);
        // that of all that was asked of the rule, names included
        answer.remove("digest");
        return answer.toString().replace(PREFIX, "");
    }
}
