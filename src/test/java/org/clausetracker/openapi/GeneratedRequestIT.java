package org.clausetracker.openapi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausetracker.Api;
import org.clausetracker.KnownKey;
import org.clausetracker.NodeDatabase;
import org.clausetracker.PackagedNode;
import org.clausetracker.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Requests made of the description of the API, good ones and broken ones, sent to the packaged application: none makes it
 * fail, each refusal is a problem of a known kind and leaves nothing behind, and the log has nothing to complain of. The
 * build sends some hundreds, the profile {@code long} 20,000.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedRequestIT {

    private static final int REQUESTS = Integer.getInteger("generated.requests");

    /** Another one makes other requests. */
    private static final long SEED = Long.getLong("generated.seed", 42);

    private static final int TRIES = 8;
    private static final String ACCEPTED = "accepted";
    private static final String NO_IMPORT = "no import";

    /** Who asks: whoever may call what is described. */
    private static final Map<String, String> CALLER = Map.of("Authorization", KnownKey.BEARER);

    /** No key may ask for it, or it is about people and not the record: {@code LogInApiTest} and its neighbours do. */
    private static final Set<String> OF_SESSIONS = Set.of("OWN_ACCOUNT", "MANAGE_PEOPLE");

    private static final String PEOPLE = "People";

    /**
     * It needs an edit, a proposal or a decision that somebody else made before, or a setting of an agreement: {@code
     * HistoryApiTest}, {@code ProposalApiTest}, {@code FindingReviewApiTest} and {@code SettingsApiTest} do.
     */
    private static final Pattern TAKES_ANOTHER = Pattern.compile(
            ".*/(edits/\\{|proposals/\\{).*|.*/findings/\\{[^/]*}/review|.*/(policy|rule-configurations/.*)");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SHOWN = 20;

    /** Bytes of {@code quarkus.http.limits.max-body-size}. */
    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    /** What only the code knows, and no caller has sent. */
    private static final List<String> INSIDE = List.of(
            "org.clausetracker", "org.hibernate", "java.lang", "com.fasterxml", "PSQLException", "SQLState", "\tat ");

    private static final Set<String> PROBLEMS = Stream.of(ProblemType.values())
            .map(type -> type.status() + " " + type.uri())
            .collect(Collectors.toUnmodifiableSet());

    private final NodeDatabase database = NodeDatabase.start();
    // the server ends an upgraded connection after some refused requests
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private PackagedNode node;
    private StoredRows stored;

    @BeforeAll
    void start() throws IOException, SQLException {
        Map<String, String> configuration = new HashMap<>(database.configuration());
        // all requests are of one caller; what the clock writes would be laid to a request's charge
        configuration.put("tracker.limits.requests-per-minute", "0");
        configuration.put("tracker.limits.person-requests-per-minute", "0");
        configuration.put("tracker.limits.person-writes-per-minute", "0");
        configuration.put("tracker.status.advance-every", "off");
        node = PackagedNode.start(configuration);
        node.address();
        try (Connection connection = database.asApplication()) {
            KnownKey.insertInto(connection);
        }
        stored = new StoredRows(database);
    }

    private static boolean isOfPeople(DescribedOperation operation) {
        return OF_SESSIONS.contains(operation.node().path("x-needs").asText())
                || operation.node().path("tags").path(0).asText().equals(PEOPLE)
                || TAKES_ANOTHER.matcher(operation.path()).matches();
    }

    @AfterAll
    void stop() throws SQLException {
        node.close();
        stored.close();
    }

    @Test
    void no_request_makes_the_service_fail_and_no_refusal_leaves_anything_behind() throws Exception {
        RequestMaker requests = new RequestMaker(description(), SEED, CALLER);
        int said = node.said().length();
        List<String> faults = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();

        for (int i = 0; i < REQUESTS && faults.size() < SHOWN; i++) {
            GeneratedRequest request = requests.next();
            stored.remember();
            try {
                HttpResponse<String> answer = send(request);
                statuses.merge(answer.statusCode(), 1, Integer::sum);
                wrong(request, answer).ifPresent(wrong -> faults.add(wrong + ": " + request));
            } catch (IOException cut) {
                // the connection of a body that is too large may end before the refusal is read, see operations.md
                if (request.body().length() <= LARGEST_BODY || stored.isOtherThanRemembered()) {
                    faults.add(cut + ": " + request);
                }
                statuses.merge(413, 1, Integer::sum);
            }
        }

        System.out.printf("%d generated requests were answered %s%n", REQUESTS, statuses);
        assertThat(faults).isEmpty();
        assertThat(node.said()
                        .substring(said)
                        .lines()
                        .filter(line -> line.contains(" WARN ") || line.contains(" ERROR ")))
                .isEmpty();
    }

    /** Else the broken requests would be refused for something else, before what they break is looked at. */
    @Test
    void every_operation_accepts_one_of_the_requests_that_are_as_described() throws Exception {
        RequestMaker requests = new RequestMaker(description(), SEED, CALLER);
        List<String> refused = new ArrayList<>();

        for (DescribedOperation operation :
                requests.operations().stream().filter(one -> !isOfPeople(one)).toList()) {
            String last = "";
            for (int i = 0; i < TRIES && !last.equals(ACCEPTED); i++) {
                GeneratedRequest request = requests.good(operation);
                HttpResponse<String> answer = send(request);
                last = answer.statusCode() < 300 ? ACCEPTED : answer.body() + " to " + request;
            }
            if (!last.equals(ACCEPTED)) {
                refused.add(last);
            }
        }

        assertThat(refused).isEmpty();
    }

    private JsonNode description() throws IOException, InterruptedException {
        URI address = URI.create(node.address() + "/q/openapi?format=json");
        return Api.read(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body());
    }

    private HttpResponse<String> send(GeneratedRequest request) throws IOException, InterruptedException {
        URI address = URI.create(node.address() + request.address());
        HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .method(request.verb(), BodyPublishers.ofString(request.body(), ISO_8859_1));
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            builder.header(
                    header.getKey(),
                    header.getValue().equals(GeneratedRequest.CURRENT) ? current(address) : header.getValue());
        }
        return client.send(builder.build(), BodyHandlers.ofString());
    }

    /** How an import that was accepted has ended, so that what it stores is not laid to the charge of the next request. */
    private String endOf(HttpResponse<String> answer) throws IOException {
        String place = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 202 || !place.contains("/imports/")) {
            return NO_IMPORT;
        }
        URI address = URI.create(node.address()).resolve(place);
        return await().atMost(PATIENCE)
                .until(
                        () -> Api.read(
                                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                                        .body()),
                        run -> !run.path("endedAt").isNull())
                .path("state")
                .asText();
    }

    /** The version in force; where nothing is read there that has one, whatever it is. */
    private String current(URI address) throws IOException, InterruptedException {
        String read = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
        int version = read.startsWith("{") ? Api.read(read).path("version").asInt() : 0;
        return version == 0 ? "*" : "\"v" + version + "\"";
    }

    private Optional<String> wrong(GeneratedRequest request, HttpResponse<String> answer)
            throws IOException, SQLException {
        int status = answer.statusCode();
        String imported = endOf(answer);
        if (status >= 500 || imported.equals("FAILED")) {
            return Optional.of("failed with " + status + " " + answer.body());
        }
        if (request.refused() && status < 400 && !imported.equals("REJECTED")) {
            return Optional.of("accepted with " + status);
        }
        if (INSIDE.stream().anyMatch(answer.body()::contains)) {
            return Optional.of("tells of the inside " + answer.body());
        }
        if (status < 400) {
            return Optional.empty();
        }
        if (!isProblem(answer)) {
            return Optional.of("refused with " + status + " and no problem of a known kind " + answer.body());
        }
        return request.operation().isWrite() && stored.isOtherThanRemembered()
                ? Optional.of("refused with " + status + " and stored all the same")
                : Optional.empty();
    }

    private static boolean isProblem(HttpResponse<String> answer) {
        if (!answer.headers().firstValue("Content-Type").orElse("").equals("application/problem+json")) {
            return false;
        }
        JsonNode problem = Api.read(answer.body());
        return problem.path("status").asInt() == answer.statusCode()
                && PROBLEMS.contains(
                        answer.statusCode() + " " + problem.path("type").asText())
                && !problem.path("detail").asText().isBlank();
    }
}
