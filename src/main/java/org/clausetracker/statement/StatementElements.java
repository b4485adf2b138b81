package org.clausetracker.statement;

import org.clausetracker.record.StoredElement;

/** Stored sources and statements as the elements of a bundle. */
public final class StatementElements {

    public static final StoredElement SOURCE = new StoredElement(
            StatementRules.SOURCE,
            """
            json_build_object(
              'id', t.id, 'publisher', t.publisher_id, 'title', t.title, 'url', t.url, 'publishedOn', t.published_on,
              'archivedText', t.archived_text, 'note', t.note)""");

    public static final StoredElement STATEMENT = new StoredElement(
            StatementRules.STATEMENT,
            """
            json_build_object(
              'id', t.id, 'source', t.source_id, 'speaker', t.speaker_id, 'recordType', t.record_type, 'mode', t.mode,
              'text', t.text, 'language', t.language, 'restoredText', t.restored_text, 'restorationNote', t.restoration_note,
              'statedOn', t.stated_on, 'eventOn', t.event_on, 'origin', t.origin_id, 'duplicateOf', t.duplicate_of_id,
              'locator', case when t.locator_document is not null
                              then json_build_object('document', t.locator_document, 'start', t.locator_start,
                                                     'end', t.locator_end) end,
              'note', t.note)""");

    private StatementElements() {}
}
