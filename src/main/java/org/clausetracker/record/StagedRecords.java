package org.clausetracker.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one record or of a few, kept here until they are merged. A statement that names their relations is given them as
 * one value each, so that no table has to be made for them.
 */
public final class StagedRecords implements RowSink {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String ROWS =
            """
            {staged} as materialized (
              select {columns}, e.value ->> 'json_order' collate "C" as json_order, e.value ->> 'json_path' as json_path,
                     e.value ->> 'json_keys' as json_keys, e.value ->> 'json_record' as json_record
                from jsonb_array_elements(?::jsonb) e(value) cross join jsonb_populate_record(null::{table}, e.value) r)""";
    private static final String NO_ROWS =
            """
            {staged} as (
              select {columns}, null::text collate "C" as json_order, null::text as json_path, null::text as json_keys,
                     null::text as json_record
                from {table} r where false)""";

    private final RecordRules rules;
    private final Map<StagedTable, List<Staged>> rows = new HashMap<>();
    private final Map<StagedView, String> kept = new HashMap<>();

    /**
     * A row with the part of the record that it stands for.
     *
     * @param values by column, as JSON
     */
    public record Staged(JsonPart source, ObjectNode values) {

        /** The place of the value of a key of it. */
        public JsonPlace placeOf(String key) {
            return source.place().key(key, StagedCheck.position(source.keys(), key));
        }
    }

    StagedRecords(RecordRules rules) {
        this.rules = rules;
    }

    @Override
    public void add(JsonPart source, StagedRow row) {
        ObjectNode values = NODES.objectNode();
        List<@Nullable Object> given = row.values();
        for (int i = 0; i < given.size(); i++) {
            put(values, row.table().columns().get(i), given.get(i));
        }
        rows.computeIfAbsent(row.table(), added -> new ArrayList<>()).add(new Staged(source, values));
    }

    /** The rows of a table. */
    public List<Staged> rows(StagedTable table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Whether a statement of the rules may find anything: whether there are rows in the relation that it names first. */
    boolean concerns(String sql) {
        return rules.relationsIn(sql).stream().limit(1).anyMatch(this::hasRows);
    }

    /** Whether there are rows in any relation that a statement of the rules names. */
    boolean concernsAny(String sql) {
        return rules.relationsIn(sql).stream().anyMatch(this::hasRows);
    }

    boolean hasRows(StagedView view) {
        return view.of().stream().anyMatch(this::hasRows);
    }

    private boolean hasRows(String relation) {
        return rows.keySet().stream().anyMatch(table -> table.staged().equals(relation))
                || rules.views().stream().anyMatch(view -> view.name().equals(relation) && hasRows(view));
    }

    /** Keeps what a view shows now for the statements to come, as the JSON list of its rows. */
    void keep(StagedView view, String json) {
        kept.put(view, json);
    }

    /**
     * A statement that names staged relations and views.
     *
     * @param parts statements of the rules that it is made of
     */
    Query query(Collection<String> parts, String sql, @Nullable Object... values) {
        List<String> relations = new ArrayList<>();
        List<@Nullable Object> parameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        parts.forEach(part -> names.addAll(rules.relationsIn(part)));
        List<StagedView> views = viewsAmong(names);
        for (StagedTable table : rules.tables()) {
            if (!names.contains(table.staged())) {
                continue;
            }
            boolean filled = rows.containsKey(table);
            relations.add((filled ? ROWS : NO_ROWS)
                    .replace("{staged}", table.staged())
                    .replace("{table}", table.table())
                    .replace("{columns}", StagedTable.columnsOf("r", table.columns())));
            if (filled) {
                parameters.add(json(table));
            }
        }
        for (StagedView view : views) {
            String json = kept.get(view);
            if (json == null) {
                relations.add(view.name() + " as materialized (" + view.sql() + ")");
            } else {
                relations.add(view.name() + " as materialized (select * from jsonb_to_recordset(?::jsonb) as r("
                        + view.columns() + "))");
                parameters.add(json);
            }
        }
        parameters.addAll(Arrays.asList(values));
        return new Query(relations.isEmpty() ? sql : "with " + String.join(",\n", relations) + "\n" + sql, parameters);
    }

    private String json(StagedTable table) {
        ArrayNode array = NODES.arrayNode();
        for (Staged row : rows(table)) {
            JsonPlace place = row.source.place();
            array.add(row.values
                    .deepCopy()
                    .put("json_order", place.order())
                    .put("json_path", place.path())
                    .put("json_keys", row.source.keys())
                    .put("json_record", place.record()));
        }
        return array.toString();
    }

    /** The views among these names, in the order of the rules; what they ask themselves is added to the names. */
    private List<StagedView> viewsAmong(Set<String> names) {
        List<StagedView> views = new ArrayList<>();
        for (int i = rules.views().size() - 1; i >= 0; i--) {
            StagedView view = rules.views().get(i);
            if (names.contains(view.name())) {
                views.add(0, view);
                if (!kept.containsKey(view)) {
                    names.addAll(rules.relationsIn(view.sql()));
                }
            }
        }
        return views;
    }

    private static void put(ObjectNode values, String column, @Nullable Object value) {
        if (value instanceof Boolean flag) {
            values.put(column, flag);
        } else if (value instanceof Integer number) {
            values.put(column, number);
        } else if (value instanceof BigDecimal number) {
            values.put(column, number);
        } else if (value instanceof Collection<?> texts) {
            ArrayNode array = values.putArray(column);
            texts.forEach(text -> array.add(String.valueOf(text)));
        } else {
            values.put(column, value == null ? null : value.toString());
        }
    }
}
