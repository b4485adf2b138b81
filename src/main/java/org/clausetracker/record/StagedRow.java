package org.clausetracker.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a staged table. Each value is given with the name of its column, in any order. */
public final class StagedRow {

    private final StagedTable table;
    private final List<@Nullable Object> values;
    private final boolean[] given;

    StagedRow(StagedTable table) {
        this.table = table;
        this.given = new boolean[table.columns().size()];
        this.values = new ArrayList<>(Arrays.asList(new @Nullable Object[given.length]));
    }

    /**
     * Gives the value of a column; null where the bundle does not say it.
     *
     * @throws IllegalArgumentException when the table has no such column, or the row has a value for it already
     */
    public StagedRow with(String column, @Nullable Object value) {
        int place = table.columns().indexOf(column);
        if (place < 0 || given[place]) {
            throw new IllegalArgumentException(
                    table + (place < 0 ? " has no column " : " has a value already for ") + column);
        }
        given[place] = true;
        values.set(place, value);
        return this;
    }

    public StagedTable table() {
        return table;
    }

    /**
     * The values in the order of the table's columns.
     *
     * @throws IllegalStateException when a column was given none
     */
    public List<@Nullable Object> values() {
        for (int place = 0; place < given.length; place++) {
            if (!given[place]) {
                throw new IllegalStateException(
                        table + " needs a value for " + table.columns().get(place));
            }
        }
        return values;
    }
}
