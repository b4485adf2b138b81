package org.clausetracker.codebook;

import java.util.List;
import org.clausetracker.record.RecordRules;
import org.clausetracker.record.StagedTable;

/** What the codebook is made of: sections that are given whole. */
public final class CodebookRules {

    static final StagedTable CODEBOOK_ENTRY = StagedTable.lists(
            "codebook_entry",
            "section term",
            "ordinal definition",
            "(select distinct section from staged_codebook_entry)",
            "section");

    public static final RecordRules RULES = new RecordRules(List.of(CODEBOOK_ENTRY), List.of());

    private CodebookRules() {}
}
