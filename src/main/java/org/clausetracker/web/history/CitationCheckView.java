package org.clausetracker.web.history;

import java.util.List;
import org.clausetracker.citation.CitationCheck;
import org.clausetracker.citation.CitationCheckDraft;
import org.clausetracker.history.EditOfVersion;

/**
 * What the page that checks citations shows.
 *
 * @param text what is checked; empty before anything is
 * @param accessedOn day of reading of those that say none; may be empty
 * @param isChecked whether there is an answer
 * @param checks one for each address
 */
public record CitationCheckView(String text, String accessedOn, boolean isChecked, List<ShownCheck> checks) {

    /**
     * One address.
     *
     * @param address where it leads, on this service; empty where it is none of its pages
     * @param edits because of what it changed
     */
    public record ShownCheck(CitationCheck check, String address, List<ShownCause> edits) {}

    /**
     * One edit.
     *
     * @param when it began
     */
    public record ShownCause(EditOfVersion edit, String when) {}

    /** The longest text, in characters. */
    public int longest() {
        return CitationCheckDraft.LONGEST_TEXT;
    }
}
