package org.clausetracker.editing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.KeyScope;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.status.ChangesData;
import org.clausetracker.status.DerivedAnew;
import org.clausetracker.status.EvidenceBundle;
import org.clausetracker.status.TimelineKeeper;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Editors with keys of their own correct the same records at the same time. Each adds a mark to the text that it has seen, and
 * tries again on the newer one where somebody was quicker; what it was told is compared with what is stored in the end. The
 * build has a few editors and one agreement of 20 records; the profile {@code long} 50 with 200 edits each on 200 records.
 */
@QuarkusTest
@TestProfile(ChangesData.class)
class EditorsAtOnceTest {

    private static final Logger LOG = Logger.getLogger(EditorsAtOnceTest.class);
    private static final int RECORDS_OF_AGREEMENT = 20;
    private static final int PROPOSED = 5;
    private static final int ACCEPTED = 3;
    private static final String PREFIX = "editors-";

    private final int editors = Integer.getInteger("editors");
    private final int each = Integer.getInteger("editors.edits");
    private final int agreements = Integer.getInteger("editors.records") / RECORDS_OF_AGREEMENT;
    private final List<Target> targets = new ArrayList<>();
    private final AtomicInteger overtaken = new AtomicInteger();
    private final AtomicInteger notNow = new AtomicInteger();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile boolean editing = true;

    @TestHTTPResource("/api/v1/")
    URI api;

    @Inject
    BundleImportService imports;

    @Inject
    Database database;

    @Inject
    TimelineKeeper keeper;

    /**
     * A record and the text of it that editors correct.
     *
     * @param table where it is stored
     * @param key column of its name
     * @param field name of the text in its JSON
     * @param column name of the text in its table
     * @param text what it says before anybody corrects it
     * @param isProposed whether a correction waits for a second person
     */
    private record Target(
            String address,
            String table,
            String key,
            String id,
            String field,
            String column,
            String text,
            boolean isProposed) {

        /** The text with one mark more, which moves what is quoted of a statement. */
        String marked(String seen, String mark) {
            return field.equals("text") ? mark + seen : seen + mark;
        }
    }

    /** A record as an editor has seen it last. */
    private record Seen(int version, String text) {}

    /**
     * An edit that its editor was told of.
     *
     * @param proposal its id; empty: the record was corrected
     */
    private record Acknowledged(Target target, String mark, int version, String edit, String proposal) {}

    @Test
    void nothing_that_was_acknowledged_is_lost_and_all_that_is_derived_is_as_derived_anew() throws Exception {
        for (int agreement = 0; agreement < agreements; agreement++) {
            load(PREFIX + agreement);
        }
        List<String> keys = IntStream.range(0, editors)
                .mapToObj(editor -> SomePerson.with(Role.EDITOR).key(KeyScope.READ, KeyScope.WRITE))
                .toList();
        long before = position();
        ExecutorService threads = Executors.newFixedThreadPool(editors + 1);
        Future<List<Long>> reader = threads.submit(() -> readOn(before));

        long began = System.nanoTime();
        List<Future<List<Acknowledged>>> writing = IntStream.range(0, editors)
                .mapToObj(editor -> threads.submit(() -> edit(editor, keys.get(editor))))
                .toList();
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (Future<List<Acknowledged>> editor : writing) {
            acknowledged.addAll(editor.get(20, TimeUnit.MINUTES));
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        editing = false;
        List<Long> read = reader.get(1, TimeUnit.MINUTES);
        threads.shutdown();

        List<Acknowledged> corrections =
                acknowledged.stream().filter(edit -> edit.proposal.isEmpty()).toList();
        LOG.infof(
                "%d editors made %d edits of %d records in %d ms: %d corrections and %d proposals, %d refused as stale and made"
                        + " again, %d told to come back",
                editors,
                acknowledged.size(),
                targets.size(),
                took,
                corrections.size(),
                acknowledged.size() - corrections.size(),
                overtaken.get(),
                notNow.get());
        assertThat(acknowledged).hasSize(editors * each);
        assertThat(acknowledged).map(Acknowledged::edit).doesNotHaveDuplicates();
        assertEachVersionIsAnEditAndEachEditAVersion(corrections);
        assertEachTextHasItsMarksInTheirOrder(corrections);
        assertEachProposalIsStoredAsItWasSent(acknowledged);
        assertThat(read).isEqualTo(positionsAfter(before));
        assertThat(strings("select distinct edit_id from change_told where position > " + before))
                .containsExactlyInAnyOrderElementsOf(
                        corrections.stream().map(Acknowledged::edit).toList());
        DerivedAnew.assertEqualsWhatIsKept("^" + PREFIX, keeper);
    }

    private void assertEachVersionIsAnEditAndEachEditAVersion(List<Acknowledged> corrections) {
        Set<String> edits = corrections.stream().map(Acknowledged::edit).collect(toSet());
        Map<String, List<Target>> tables = targets.stream().collect(groupingBy(Target::table));
        tables.forEach((table, records) -> {
            List<String> written = strings("select " + records.get(0).key + " || ' ' || version || ' ' || edit_id from "
                    + table + "_recorded where " + records.get(0).key + " ~ '" + PREFIX + "' and version > 1");
            assertThat(written)
                    .as(table)
                    .containsAll(corrections.stream()
                            .filter(edit -> edit.target.table.equals(table))
                            .map(edit -> edit.target.id + " " + edit.version + " " + edit.edit)
                            .toList())
                    // a statement that is corrected takes its findings with it
                    .allSatisfy(row -> assertThat(edits).contains(row.substring(row.lastIndexOf(' ') + 1)));
            assertThat(strings("select " + records.get(0).key + " from " + table + "_recorded where "
                            + records.get(0).key + " ~ '" + PREFIX
                            + "' group by 1 having array_agg(version order by version)"
                            + " <> array(select generate_series(1, max(version)))"))
                    .as("records of %s whose versions have a gap", table)
                    .isEmpty();
        });
    }

    private void assertEachTextHasItsMarksInTheirOrder(List<Acknowledged> corrections) {
        Map<Target, List<Acknowledged>> ofTarget = corrections.stream().collect(groupingBy(Acknowledged::target));
        for (Target target : targets) {
            String expected = ofTarget.getOrDefault(target, List.of()).stream()
                    .sorted(Comparator.comparingInt(Acknowledged::version))
                    .map(Acknowledged::mark)
                    .reduce(target.text, target::marked);
            assertThat(strings("select coalesce(" + target.column + ", '') from " + target.table + " where "
                            + target.key + " = '" + target.id + "'"))
                    .as(target.address)
                    .containsExactly(expected);
        }
    }

    private void assertEachProposalIsStoredAsItWasSent(List<Acknowledged> acknowledged) {
        assertThat(strings("select id || ' ' || edit_id || ' ' || base_version || ' ' || record_id || ' '"
                        + " || coalesce(content ->> 'rationale', content ->> 'note') from proposal where record_id ~ '"
                        + PREFIX + "'"))
                .containsExactlyInAnyOrderElementsOf(acknowledged.stream()
                        .filter(edit -> !edit.proposal.isEmpty())
                        .map(edit -> edit.proposal + " " + edit.edit + " 1 " + edit.target.id + " "
                                + edit.target.marked(edit.target.text, edit.mark))
                        .toList());
    }

    private List<Acknowledged> edit(int editor, String key) throws Exception {
        Random random = new Random(editor);
        Map<Target, Seen> seen = new HashMap<>();
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            Target target = targets.get(random.nextInt(targets.size()));
            acknowledged.add(add("[" + editor + "." + i + "]", target, key, seen));
        }
        return acknowledged;
    }

    /** Adds a mark to the text that was seen last, and to the present one when that is another. */
    private Acknowledged add(String mark, Target target, String key, Map<Target, Seen> seen) throws Exception {
        while (true) {
            Seen last = seen.getOrDefault(target, new Seen(1, target.text));
            HttpResponse<String> answer = patch(target, key, last.version, target.marked(last.text, mark));
            JsonNode body = Api.read(answer.body());
            switch (answer.statusCode()) {
                case 200, 202 -> {
                    assertThat(answer.statusCode() == 202).as(target.address).isEqualTo(target.isProposed);
                    if (!target.isProposed) {
                        seen.put(target, new Seen(body.path("version").asInt(), target.marked(last.text, mark)));
                    }
                    return new Acknowledged(
                            target,
                            mark,
                            body.path("version").asInt(),
                            body.path("edit").asText(),
                            body.path("proposal").asText());
                }
                case 412 -> {
                    overtaken.incrementAndGet();
                    seen.put(
                            target,
                            new Seen(
                                    body.path("version").asInt(),
                                    body.path("current").path(target.field).asText()));
                }
                case 429, 503 -> {
                    notNow.incrementAndGet();
                    Thread.sleep(50);
                }
                default -> throw new AssertionError(target.address + ": " + answer.body());
            }
        }
    }

    private HttpResponse<String> patch(Target target, String key, int version, String text)
            throws IOException, InterruptedException {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put(target.field, text).put("reason", "Marked.");
        return client.send(
                HttpRequest.newBuilder(api.resolve(target.address))
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "application/merge-patch+json")
                        .header("If-Match", "\"v" + version + "\"")
                        .method("PATCH", BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Stops and resumes at the last position seen, until everybody is done and nothing is left. */
    private List<Long> readOn(long after) throws InterruptedException {
        List<Long> seen = new ArrayList<>();
        boolean more = true;
        while (more) {
            boolean isLast = !editing;
            List<Long> page = positionsAfter(seen.isEmpty() ? after : seen.get(seen.size() - 1));
            seen.addAll(page);
            more = !isLast || !page.isEmpty();
            Thread.sleep(10);
        }
        // what was told before the position was known is none of it, and nothing is left out since
        assertThat(seen)
                .isEqualTo(Stream.iterate(after + 1, next -> next + 1)
                        .limit(seen.size())
                        .toList());
        return seen;
    }

    private List<Long> positionsAfter(long position) {
        return database.list(
                "The positions cannot be read",
                Query.of("select position from change_told where position > ? order by position", position),
                row -> row.getLong(1));
    }

    private long position() {
        return Long.parseLong(strings("select position from feed_head").get(0));
    }

    private List<String> strings(String sql) {
        return database.list("The rows cannot be read", Query.of(sql), row -> row.getString(1));
    }

    /** An agreement of 20 records that people correct. */
    private void load(String slug) {
        EvidenceBundle bundle = new EvidenceBundle(slug, "UTC");
        bundle.party(slug + "-witness", "The witness", "OTHER");
        bundle.commitment("a", "CONTINUING");
        bundle.commitment("b", "CONTINUING");
        for (int i = 0; i < PROPOSED + ACCEPTED; i++) {
            boolean isProposed = i < PROPOSED;
            String state = isProposed ? "PROPOSED" : "ACCEPTED";
            String id = slug + "-" + i;
            bundle.finding(
                    String.valueOf(i),
                    i % 2 == 0 ? "a" : "b",
                    "2021-0" + (1 + i) + "-10",
                    f -> f.put("reviewState", state));
            targets.add(new Target(
                    "findings/F-" + id,
                    "finding",
                    "id",
                    "F-" + id,
                    "rationale",
                    "rationale",
                    "Made by a test.",
                    !isProposed));
            // of what an accepted finding reads only the note is to change, and that is proposed too
            targets.add(
                    isProposed
                            ? new Target(
                                    "statements/" + id,
                                    "statement",
                                    "id",
                                    id,
                                    "text",
                                    "text",
                                    "What " + i + " says.",
                                    false)
                            : new Target("statements/" + id, "statement", "id", id, "note", "note", "", true));
        }
        for (String letter : List.of("a", "b")) {
            targets.add(new Target(
                    "agreements/" + slug + "/clauses/1/commitments/" + letter,
                    "commitment",
                    "id",
                    slug + "/1." + letter,
                    "summary",
                    "summary",
                    "Keep the peace.",
                    false));
        }
        targets.add(new Target(
                "parties/" + slug + "-witness",
                "party",
                "slug",
                slug + "-witness",
                "note",
                "note",
                "Made by a test.",
                false));
        targets.add(new Target(
                "sources/" + slug + "-source", "source", "id", slug + "-source", "title", "title", "", false));
        assertThat(targets.size() % RECORDS_OF_AGREEMENT).isZero();
        imports.load(bundle.json(), "test");
    }
}
