package org.clausetracker.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Names the records of a batch, and puts the names in place of the references between them. */
final class BatchPlan {

    private static final String REFERENCE = "$ref:";

    private final StoredRecords stored;
    private final List<FieldError> faults = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> letters = new HashMap<>();
    private final Set<RecordName> named = new HashSet<>();

    BatchPlan(StoredRecords stored) {
        this.stored = stored;
    }

    /**
     * An item that can be read.
     *
     * @param index its place, from 0
     * @param seen version of the record that is corrected; null: it is entered
     */
    record Planned(int index, RecordName name, GivenRecord given, @Nullable Integer seen) {}

    /**
     * Reads the items in their order.
     *
     * @throws Rejected when one of them cannot be read
     */
    List<Planned> of(List<BatchItem> items) {
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Planned one = of(items.get(i), "items[" + i + "]", i);
            if (one != null) {
                planned.add(one);
            }
        }
        if (!faults.isEmpty()) {
            throw new Rejected(faults);
        }
        return planned;
    }

    private @Nullable Planned of(@Nullable BatchItem item, String place, int index) {
        if (item == null || item.op() == null || item.type() == null || item.body() == null) {
            faults.add(new FieldError(place, "must have op, type and body."));
            return null;
        }
        GivenRecord given;
        try {
            given = GivenRecord.of((ObjectNode) resolved(item.body(), place + ".body"));
        } catch (Rejected fault) {
            fault.errors().forEach(error -> faults.add(new FieldError(place + "." + error.field(), error.message())));
            return null;
        }
        boolean creates = item.op() == BatchItem.Operation.CREATE;
        RecordName name = creates
                ? created(item.type(), item.in(), given.fields(), place)
                : corrected(item.type(), item.id(), item.version(), place);
        if (name == null) {
            return null;
        }
        if (!named.add(name)) {
            faults.add(new FieldError(place, "is about the same record as an item before: " + name.text() + "."));
        }
        if (item.ref() != null && names.putIfAbsent(item.ref(), name.text()) != null) {
            faults.add(new FieldError(place + ".ref", "is the name of an item before."));
        }
        return new Planned(index, name, given, creates ? null : item.version());
    }

    private @Nullable RecordName created(RecordKind kind, @Nullable String in, ObjectNode fields, String place) {
        RecordName holder = holder(kind, in == null ? "" : in);
        if (holder == null) {
            faults.add(new FieldError(place + ".in", "must name what the " + kind.word() + " is part of."));
            return null;
        }
        if (kind == RecordKind.COMMITMENT && !fields.has("letter")) {
            String last = letters.get(in);
            if (last != null) {
                fields.put("letter", FreeLetters.behind(last));
            }
        }
        RecordName name = stored.nameOfNew(holder, fields);
        if (kind == RecordKind.COMMITMENT) {
            letters.put(String.valueOf(in), name.id());
        }
        return name;
    }

    private static @Nullable RecordName holder(RecordKind kind, String in) {
        int slash = in.indexOf('/');
        return switch (kind) {
            case CLAUSE -> in.isEmpty() ? null : RecordName.clause(in, "");
            case COMMITMENT ->
                slash < 0 ? null : RecordName.commitment(in.substring(0, slash), in.substring(slash + 1), "");
            case PARTY, AGREEMENT, SOURCE, STATEMENT, FINDING -> RecordName.of(kind, "");
        };
    }

    private @Nullable RecordName corrected(
            RecordKind kind, @Nullable String id, @Nullable Integer version, String place) {
        RecordName name = id == null ? null : RecordName.parse(kind, id);
        if (name == null) {
            faults.add(new FieldError(place + ".id", "must name the " + kind.word() + " that is corrected."));
        }
        if (version == null || version < 1) {
            faults.add(new FieldError(place + ".version", "must be the version that was seen."));
            return null;
        }
        return name;
    }

    private JsonNode resolved(JsonNode given, String place) {
        if (given.isTextual() && given.textValue().startsWith(REFERENCE)) {
            String name = names.get(given.textValue().substring(REFERENCE.length()));
            if (name == null) {
                faults.add(new FieldError(place, "'" + given.textValue() + "' is the name of no item before."));
                return given;
            }
            return TextNode.valueOf(name);
        }
        if (given instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties()
                    .forEach(field ->
                            copy.set(field.getKey(), resolved(field.getValue(), place + "." + field.getKey())));
            return copy;
        }
        if (given instanceof ArrayNode list) {
            ArrayNode copy = list.arrayNode();
            for (int i = 0; i < list.size(); i++) {
                copy.add(resolved(list.get(i), place + "[" + i + "]"));
            }
            return copy;
        }
        return given;
    }
}
