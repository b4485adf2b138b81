package org.clausetracker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.clausetracker.Api;
import org.clausetracker.SomePerson;
import org.clausetracker.access.Role;
import org.clausetracker.imports.BundleImportService;
import org.clausetracker.imports.GeneratedBundle;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.clausetracker.status.EvidenceBundle;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Who reads edits by their positions, stops and resumes, misses nothing and waits for nobody, while a large bundle is imported
 * and an editor works. The build imports 500 statements, on a machine that may be busy; the profile {@code long} as many as
 * take some 20 seconds, and holds each reading to one second.
 */
@QuarkusTest
@TestProfile(AsShipped.class)
class ReaderDuringImportTest {

    private static final Logger LOG = Logger.getLogger(ReaderDuringImportTest.class);
    private static final long PATIENCE = 300;
    private static final String SLUG = "beside-an-import";

    private final int statements = Integer.getInteger("read.during.statements");
    private final int bound = Integer.getInteger("read.during.bound");
    private final SomePerson editor = SomePerson.in(SLUG, Role.EDITOR);
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean importing = true;
    private volatile boolean writing = true;
    private long longestWrite;
    private long longestRead;
    private int stops;

    @Inject
    BundleImportService imports;

    @Inject
    Database database;

    @Test
    void who_reads_positions_with_stops_misses_nothing_and_waits_for_nobody() throws Exception {
        EvidenceBundle evidence = new EvidenceBundle(SLUG, "UTC");
        evidence.commitment("a", "CONTINUING");
        evidence.finding("one", "a", "2021-01-10", finding -> finding.put("reviewState", "PROPOSED"));
        imports.load(evidence.json(), "test");
        long start = Api.items("edits?limit=1").get(0).get("position").longValue();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<?> writer = threads.submit(this::correctAgainAndAgain);
        Future<List<SeenEdit>> reader = threads.submit(() -> readOn(start));

        long began = System.nanoTime();
        JsonNode imported = importGenerated();
        long took = millisecondsSince(began);
        importing = false;
        writer.get(PATIENCE, TimeUnit.SECONDS);
        List<SeenEdit> seen = reader.get(PATIENCE, TimeUnit.SECONDS);
        threads.shutdown();

        LOG.infof(
                "An import of %d statements took %d ms; beside it %d edits, the slowest in %d ms; the reader stopped %d times,"
                        + " and its slowest reading took %d ms",
                statements, took, acknowledged.size(), longestWrite, stops, longestRead);
        assertThat(imported.get("state").textValue()).isEqualTo("DONE");
        assertThat(acknowledged).hasSizeGreaterThan(10);
        assertThat(stops).isPositive();
        assertFollowEachOther(start, seen);
        assertThat(seen.stream().filter(edit -> edit.changes() > statements)).hasSize(1);
        assertThat(seen).map(SeenEdit::id).doesNotHaveDuplicates().containsAll(acknowledged.keySet());
        assertThat(seen)
                .as("edits acknowledged before a reading began that did not show them")
                .noneMatch(edit -> acknowledged.getOrDefault(edit.id(), Long.MAX_VALUE) < edit.formerReading());
        assertThat(longestRead).isLessThan(bound);
    }

    private JsonNode importGenerated() throws IOException, InterruptedException {
        byte[] bundle;
        try (InputStream generated = new GeneratedBundle(statements, statements * 3 / 2).open()) {
            bundle = generated.readAllBytes();
        }
        Response accepted = SomePerson.with(Role.ADMIN)
                .asks()
                .contentType("application/vnd.clause-tracker.bundle+json")
                .body(bundle)
                .post("/api/v1/imports");
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        String address = accepted.header("Location");
        JsonNode run = Api.get(address);
        while (run.get("endedAt").isNull()) {
            Thread.sleep(50);
            run = Api.get(address);
        }
        return run;
    }

    /** One editor corrects the same finding until the import has ended. */
    private void correctAgainAndAgain() {
        String session = editor.session();
        for (int version = 1; importing; version++) {
            long began = System.nanoTime();
            Response corrected = SomePerson.asks(session)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "\"v" + version + "\"")
                    .body("{\"itemGrade\":" + (2 - version % 2) + ",\"reason\":\"Read again.\"}")
                    .patch(Api.BASE + "findings/F-" + SLUG + "-one");
            assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(200);
            longestWrite = Math.max(longestWrite, millisecondsSince(began));
            acknowledged.put(corrected.path("edit"), System.nanoTime());
            pause(20);
        }
        writing = false;
    }

    /** Reads what is newer than the last position known, and forgets all but that position when it stops. */
    private List<SeenEdit> readOn(long after) {
        Random random = new Random(after);
        List<SeenEdit> seen = new ArrayList<>();
        long last = after;
        long former = Long.MIN_VALUE;
        boolean more = true;
        while (more) {
            boolean isLast = !writing;
            long began = System.nanoTime();
            List<SeenEdit> newer = newerThan(last, former);
            seen.addAll(newer);
            last = newer.isEmpty() ? last : newer.get(newer.size() - 1).position();
            former = began;
            more = !isLast;
            boolean stops = random.nextInt(5) == 0;
            this.stops += stops ? 1 : 0;
            pause(stops ? random.nextInt(500) : 20);
        }
        return seen;
    }

    /** From the newest page on down to the position. */
    private List<SeenEdit> newerThan(long last, long former) {
        List<SeenEdit> newer = new ArrayList<>();
        String address = "edits?limit=7";
        while (!address.isEmpty()) {
            long began = System.nanoTime();
            Response page = Api.ask(address);
            longestRead = Math.max(longestRead, millisecondsSince(began));
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            address = Api.next(page);
            for (JsonNode edit : Api.read(page.asString()).get("items")) {
                if (edit.get("position").longValue() <= last) {
                    address = "";
                    break;
                }
                newer.add(new SeenEdit(
                        edit.get("id").textValue(),
                        edit.get("position").longValue(),
                        edit.get("changes").intValue(),
                        former));
            }
        }
        Collections.reverse(newer);
        return newer;
    }

    /** Each edit begins where the one before has ended, and the last one ends where the record does. */
    private void assertFollowEachOther(long start, List<SeenEdit> seen) {
        long end = start;
        for (SeenEdit edit : seen) {
            assertThat(edit.position() - edit.changes()).as(edit.id()).isEqualTo(end);
            end = edit.position();
        }
        assertThat(database.list(
                        "The positions cannot be read",
                        Query.of("select count(*) || ' ' || max(position) from change_told where position > ?", start),
                        row -> row.getString(1)))
                .containsExactly((end - start) + " " + end);
    }

    private static long millisecondsSince(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * An edit as the reader saw it.
     *
     * @param formerReading when the last reading had begun that did not show it
     */
    private record SeenEdit(String id, long position, int changes, long formerReading) {}
}
