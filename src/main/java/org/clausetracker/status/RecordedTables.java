package org.clausetracker.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a query reads: as they stand now, or as they stood at an instant of the past. The query names each of
 * them in braces, {@code {finding}}, all of them before the first mark of its own.
 *
 * @param at the instant; empty: now
 */
record RecordedTables(Optional<Instant> at) {

    static final RecordedTables NOW = new RecordedTables(Optional.empty());

    private static final Pattern TABLE = Pattern.compile("\\{(\\w+)}");

    private static final String CURRENT = "$1";

    private static final String PAST =
            "(select * from $1_recorded where recorded_at <= ? and (superseded_at is null or superseded_at > ?))";

    /** The query of these tables, with the values of its own marks. */
    Query query(String sql, @Nullable Object... values) {
        Matcher tables = TABLE.matcher(sql);
        if (at.isEmpty()) {
            return Query.of(tables.replaceAll(CURRENT), values);
        }
        List<@Nullable Object> all = new ArrayList<>();
        while (tables.find()) {
            all.add(at.get());
            all.add(at.get());
        }
        all.addAll(Arrays.asList(values));
        return new Query(tables.replaceAll(PAST), all);
    }
}
