package org.clausetracker.names;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The names as one request sees them: looked up once, and whether any that it showed still waits for review. */
@RequestScoped
class NamesOfRequest {

    private final KeptNames kept;
    private @Nullable TranslatedNames names;
    private boolean unreviewed;

    NamesOfRequest(KeptNames kept) {
        this.kept = kept;
    }

    TranslatedNames names() {
        TranslatedNames known = names;
        if (known == null) {
            known = kept.current();
            names = known;
        }
        return known;
    }

    void noteUnreviewed() {
        unreviewed = true;
    }

    boolean hasUnreviewed() {
        return unreviewed;
    }
}
