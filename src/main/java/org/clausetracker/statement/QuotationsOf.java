package org.clausetracker.statement;

import java.util.List;
import java.util.Set;
import org.clausetracker.record.RecordDraft;
import org.jspecify.annotations.Nullable;

/** What quotes a statement, and has to find its words again when the text is corrected. */
public interface QuotationsOf {

    /**
     * Words that are chosen anew.
     *
     * @param finding id of the finding
     * @param text words of the corrected text
     * @param start where they stand in it, in code points; null where they occur once
     */
    record Requote(String finding, String text, @Nullable Integer start) {}

    /**
     * Adds to the draft of a correction whatever quotes the statement, with the place that its words have in the corrected
     * text. What would lose its words is a contradiction of the field {@code text}, unless words are chosen for it.
     *
     * @param draft of the corrected statement
     * @param statement its id
     * @param former its text before
     * @param corrected its text from now on
     * @param requotes faults of these are told under {@code requotes[0]} and so on
     * @return ids of what was added
     */
    Set<String> keep(RecordDraft draft, String statement, String former, String corrected, List<Requote> requotes);
}
