package org.clausetracker.imports;

import org.clausetracker.journal.EditDraft;

/**
 * How a bundle is to be imported.
 *
 * @param check whether it is only asked what the import would do; then nothing is stored
 * @param overwrite whether records that were changed by hand since their last import are replaced too
 * @param listed how many errors, and how many each of warnings, conflicts and changes, are listed; others are counted
 * @param author who imports, by which door; of the kind {@code IMPORT}
 */
public record ImportWish(boolean check, boolean overwrite, int listed, EditDraft author) {}
