package org.clausetracker.editing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.clausetracker.problem.FieldError;
import org.clausetracker.record.TextKind;
import org.clausetracker.record.Texts;
import org.jspecify.annotations.Nullable;

/** What somebody says with a write: a reason, a comment. */
public final class Remark {

    private Remark() {}

    /**
     * Reads one.
     *
     * @param field its name, under which faults are noted
     * @return null where there is none, or one that cannot be taken
     */
    public static @Nullable String of(@Nullable JsonNode given, String field, List<FieldError> faults) {
        if (given == null || given.isNull()) {
            return null;
        }
        if (!given.isTextual()) {
            faults.add(new FieldError(field, "must be a text."));
            return null;
        }
        Texts.Received received = Texts.received(given.textValue(), TextKind.TEXT);
        if (received.fault() != null) {
            faults.add(new FieldError(field, received.fault()));
            return null;
        }
        if (received.text().isBlank()) {
            faults.add(new FieldError(field, "must say something, or be left out."));
            return null;
        }
        return received.text();
    }
}
