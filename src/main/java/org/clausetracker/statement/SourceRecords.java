package org.clausetracker.statement;

import static org.clausetracker.statement.StatementRules.SOURCE;

import org.apache.commons.codec.digest.DigestUtils;
import org.clausetracker.record.JsonFields;
import org.clausetracker.record.RowSink;
import org.clausetracker.record.TextKind;
import org.clausetracker.record.TextShape;

/** Reads the elements of {@code sources}. */
public final class SourceRecords {

    private final RowSink rows;

    public SourceRecords(RowSink rows) {
        this.rows = rows;
    }

    public void read(JsonFields source) {
        String archived = source.optional("archivedText").text(TextKind.ARCHIVE);
        rows.add(
                source,
                SOURCE.row()
                        .with("id", source.required("id").as(TextShape.RECORD_ID))
                        .with("publisher_id", source.required("publisher").text(TextKind.LINE))
                        .with("title", source.optional("title").text(TextKind.NAME))
                        .with("url", source.optional("url").as(TextShape.URL))
                        .with("published_on", source.optional("publishedOn").date())
                        .with("archived_text", archived)
                        .with("archived_sha256", archived == null ? null : DigestUtils.sha256Hex(archived))
                        .with("note", source.optional("note").text()));
        source.done();
    }
}
