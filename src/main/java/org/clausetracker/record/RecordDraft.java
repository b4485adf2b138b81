package org.clausetracker.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausetracker.problem.DomainFailure.TooLarge;

/**
 * Records that are to be written together, given alone rather than in a bundle: read by the readers of their nouns into
 * {@link #rows()}, then handed to the {@link RecordWriter}. Faults carry the field as whoever gave it knows it:
 * {@code excerpt}, {@code about[1]}, of one of several {@code items[17].excerpt}.
 */
public final class RecordDraft {

    /** The most records of one draft. */
    public static final int MOST_RECORDS = 1_000;

    /** Keys of which a record has those that name it, alone or within what it is part of. */
    private static final List<String> NAMES = List.of("id", "slug", "label", "letter");

    private static final int MOST_FAULTS = 1_000;
    private static final JsonPlace RECORD = new JsonPlace("", "", null);

    private final Faults faults = new Faults(MOST_FAULTS);
    private final StagedRecords rows;
    private final List<Patched> patched = new ArrayList<>();
    private final List<Fault> contradictions = new ArrayList<>();
    private final Set<String> fresh = new HashSet<>();
    private int records;

    private record Patched(MergePatch patch, Reading reading) {}

    RecordDraft(RecordRules rules) {
        this.rows = new StagedRecords(rules);
    }

    /** Where the readers put what they read. */
    public RowSink rows() {
        return rows;
    }

    StagedRecords staged() {
        return rows;
    }

    Faults faults() {
        return faults;
    }

    /**
     * A record that must not be there yet, to be given to its reader.
     *
     * @throws TooLarge when there are {@value #MOST_RECORDS} already; likewise the methods below
     */
    public JsonFields create(ObjectNode given) {
        return created(given, RECORD);
    }

    /** The same for one of several, counted from 0. */
    public JsonFields create(ObjectNode given, int item) {
        return created(given, item(item));
    }

    private JsonFields created(ObjectNode given, JsonPlace place) {
        fresh.add(place.path());
        return fields(given, place, Reading.alone(faults, Set.of()));
    }

    /** A record that is there, given whole. */
    public JsonFields replace(ObjectNode stored, ObjectNode given) {
        return replaced(stored, given, RECORD);
    }

    /** The same for one of several, counted from 0. */
    public JsonFields replace(ObjectNode stored, ObjectNode given, int item) {
        return replaced(stored, given, item(item));
    }

    private JsonFields replaced(ObjectNode stored, ObjectNode given, JsonPlace place) {
        keepName(stored, given, place);
        return fields(given, place, Reading.alone(faults, textsOf(stored)));
    }

    /** What names a record is permanent: under another name it would be another record. */
    private void keepName(ObjectNode stored, ObjectNode given, JsonPlace place) {
        for (String key : NAMES) {
            if (stored.has(key) && given.has(key) && !stored.get(key).equals(given.get(key))) {
                faults.add(place.key(key, 0), "names the record and cannot be changed");
            }
        }
    }

    /** A record that is there, changed by a JSON merge patch (RFC 7396): null takes away, lists are replaced whole. */
    public JsonFields patch(ObjectNode stored, ObjectNode patch) {
        return patched(stored, patch, RECORD);
    }

    /** The same for one of several, counted from 0. */
    public JsonFields patch(ObjectNode stored, ObjectNode patch, int item) {
        return patched(stored, patch, item(item));
    }

    /** A record that changes along with another one, of which faults are told under a field of that. */
    public JsonFields replaceAlong(ObjectNode stored, ObjectNode given, String field) {
        return new JsonFields(given, under(field), Reading.alone(faults, textsOf(stored)));
    }

    /** Tells of a contradiction that no check finds. */
    public void contradict(String field, String message) {
        contradictions.add(new Fault(under(field), message));
    }

    /** Reports these contradictions; call it once the shape is known to be right. */
    void contradict() {
        contradictions.forEach(fault -> faults.add(fault.place(), fault.message()));
        contradictions.clear();
    }

    private static JsonPlace under(String field) {
        return new JsonPlace(field, "", null);
    }

    private JsonFields patched(ObjectNode stored, ObjectNode patch, JsonPlace place) {
        MergePatch merge = new MergePatch(stored, patch, place);
        Reading reading = Reading.alone(faults, textsOf(stored));
        keepName(stored, merge.result(), place);
        patched.add(new Patched(merge, reading));
        return fields(merge.result(), place, reading);
    }

    private JsonFields fields(ObjectNode record, JsonPlace place, Reading reading) {
        records++;
        if (records > MOST_RECORDS) {
            throw new TooLarge("At most " + MOST_RECORDS + " records are written together.");
        }
        return new JsonFields(record, place, reading);
    }

    private static JsonPlace item(int index) {
        return RECORD.key("items", 1).index(index);
    }

    /** Places of the records that must not be there yet. */
    Set<String> fresh() {
        return fresh;
    }

    /** Reports what patches take away that no record has; call it when all is read. */
    void finish() {
        for (Patched one : patched) {
            for (MergePatch.Removed removed : one.patch.removed()) {
                Set<String> known = one.reading.knownAt(removed.object());
                if (!known.isEmpty() && !known.contains(removed.key())) {
                    faults.add(
                            removed.object().key(removed.key(), 0),
                            "is not a known key; known here: " + String.join(", ", known));
                }
            }
        }
        patched.clear();
    }

    private static Set<String> textsOf(JsonNode stored) {
        Set<String> texts = new HashSet<>();
        collect(stored, texts);
        return texts;
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(inner -> collect(inner, texts));
    }
}
