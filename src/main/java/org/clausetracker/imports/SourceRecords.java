package org.clausetracker.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.clausetracker.imports.StagedTable.SOURCE;

/** Reads the elements of {@code sources}. */
final class SourceRecords {

    private final RowSink rows;

    SourceRecords(RowSink rows) {
        this.rows = rows;
    }

    void read(JsonFields source) {
        String archived = source.optional("archivedText").text();
        rows.add(
                SOURCE,
                source,
                source.required("id").as(Shape.RECORD_ID),
                source.required("publisher").text(),
                source.optional("title").text(),
                source.optional("url").as(Shape.URL),
                source.optional("publishedOn").date(),
                archived,
                archived == null ? null : Sha256.of(archived.getBytes(UTF_8)),
                source.optional("note").text());
        source.done();
    }
}
