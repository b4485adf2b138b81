package org.clausetracker.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.clausetracker.finding.AllRecords;
import org.clausetracker.record.JsonPart;
import org.clausetracker.record.JsonPlace;
import org.clausetracker.record.RowSink;
import org.clausetracker.record.StagedRow;
import org.clausetracker.record.StagedTable;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The temporary tables into which a bundle is copied as it is read. They take any row, whole or not, and end with the
 * transaction.
 */
final class Staging implements RowSink {

    /** Characters kept of each table before they are sent. */
    private static final int CHUNK = 1 << 17;

    private final Connection connection;
    private final CopyManager copy;
    private final Map<StagedTable, StringBuilder> chunks = new HashMap<>();

    Staging(Connection connection) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (StagedTable table : AllRecords.RULES.tables()) {
            Query.of(table.create()).run(connection);
        }
    }

    @Override
    public void add(JsonPart source, StagedRow row) {
        StringBuilder chunk = chunks.computeIfAbsent(row.table(), added -> new StringBuilder());
        for (Object value : row.values()) {
            append(chunk, value);
            chunk.append('\t');
        }
        JsonPlace place = source.place();
        append(chunk, place.order());
        chunk.append('\t');
        append(chunk, place.path());
        chunk.append('\t');
        append(chunk, source.keys());
        chunk.append('\t');
        append(chunk, place.record());
        chunk.append('\n');
        if (chunk.length() >= CHUNK) {
            send(row.table(), chunk);
        }
    }

    /** Sends what is still kept and tells the planner how much there is. */
    void finish() throws SQLException {
        chunks.forEach(this::send);
        for (StagedTable table : AllRecords.RULES.tables()) {
            Query.of("analyze " + table.staged()).run(connection);
        }
    }

    private void send(StagedTable table, StringBuilder chunk) {
        try {
            copy.copyIn("copy " + table.staged() + " from stdin", new StringReader(chunk.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("The connection to the database broke", e);
        } catch (SQLException e) {
            throw new StagingFailed(e);
        }
        chunk.setLength(0);
        if (chunk.capacity() > 4 * CHUNK) {
            chunk.trimToSize();
        }
    }

    /** A failure of the database on its way through the readers of the bundle, which declare none. */
    static final class StagingFailed extends RuntimeException {

        private final transient SQLException failure;

        StagingFailed(SQLException failure) {
            super(failure);
            this.failure = failure;
        }

        SQLException failure() {
            return failure;
        }
    }

    private static void append(StringBuilder chunk, @Nullable Object value) {
        if (value == null) {
            chunk.append("\\N");
            return;
        }
        if (value instanceof Collection<?> names) {
            chunk.append('{');
            boolean first = true;
            for (Object name : names) {
                chunk.append(first ? "\"" : ",\"");
                // quoted as an element of an array, which appendText then escapes as a value of COPY
                appendText(chunk, String.valueOf(name).replace("\\", "\\\\").replace("\"", "\\\""));
                chunk.append('"');
                first = false;
            }
            chunk.append('}');
            return;
        }
        appendText(chunk, value.toString());
    }

    private static void appendText(StringBuilder chunk, String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> chunk.append("\\\\");
                case '\t' -> chunk.append("\\t");
                case '\n' -> chunk.append("\\n");
                case '\r' -> chunk.append("\\r");
                case '\0' -> {} // only a key may still have one, and it was reported: no text in the database can
                default -> chunk.append(character);
            }
        }
    }
}
