package org.clausetracker.names;

import java.util.List;

/** A file of reference data has errors, and nothing of it was stored. */
public final class ReferenceRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Errors that the message lists, at most. */
    private static final int LISTED = 20;

    ReferenceRejected(String origin, List<String> errors) {
        super(origin + " has " + errors.size() + (errors.size() == 1 ? " error" : " errors")
                + ", nothing of it was stored:\n  "
                + String.join("\n  ", errors.subList(0, Math.min(LISTED, errors.size())))
                + (errors.size() > LISTED ? "\n  and " + (errors.size() - LISTED) + " more" : ""));
    }
}
