package org.clausetracker.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that a file of reference data holds, table by table. */
final class ReferenceRows {

    private final Map<ReferenceTable, List<List<@Nullable Object>>> rows = new EnumMap<>(ReferenceTable.class);

    /** Adds a row; its values stand in the order of the columns. */
    void add(ReferenceTable table, @Nullable Object... values) {
        rows.computeIfAbsent(table, first -> new ArrayList<>()).add(Arrays.asList(values));
    }

    List<List<@Nullable Object>> of(ReferenceTable table) {
        return rows.getOrDefault(table, List.of());
    }
}
