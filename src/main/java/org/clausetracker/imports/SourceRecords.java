package org.clausetracker.imports;

import static org.clausetracker.imports.StagedTable.SOURCE;

import org.apache.commons.codec.digest.DigestUtils;

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
                archived == null ? null : DigestUtils.sha256Hex(archived),
                source.optional("note").text());
        source.done();
    }
}
