package org.clausetracker.statement;

import java.util.List;
import org.clausetracker.party.PartyRules;
import org.clausetracker.record.Circles;
import org.clausetracker.record.NamedRecords;
import org.clausetracker.record.RecordRules;
import org.clausetracker.record.StagedTable;

/** What sources and statements are made of, and what must hold among them. */
public final class StatementRules {

    static final StagedTable SOURCE =
            StagedTable.of("source", "id", "publisher_id title url published_on archived_text archived_sha256 note");

    public static final StagedTable STATEMENT = StagedTable.of(
            "statement",
            "id",
            "source_id speaker_id record_type mode text language restored_text restoration_note stated_on event_on origin_id"
                    + " duplicate_of_id locator_document locator_start locator_end note");

    public static final RecordRules RULES = new RecordRules(
            List.of(SOURCE, STATEMENT),
            List.of(
                    NamedRecords.unique(SOURCE),
                    NamedRecords.unique(STATEMENT),
                    NamedRecords.reference(SOURCE, "publisher_id", "publisher", PartyRules.PARTY),
                    NamedRecords.reference(STATEMENT, "source_id", "source", SOURCE),
                    NamedRecords.reference(STATEMENT, "speaker_id", "speaker", PartyRules.PARTY),
                    NamedRecords.reference(STATEMENT, "origin_id", "origin", STATEMENT),
                    NamedRecords.reference(STATEMENT, "duplicate_of_id", "duplicateOf", STATEMENT),
                    Circles.check(STATEMENT, "''::text", "id", "origin_id", "t.id = k.id", "origin of an origin")));

    private StatementRules() {}
}
