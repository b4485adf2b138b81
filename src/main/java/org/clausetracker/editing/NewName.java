package org.clausetracker.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.clausetracker.journal.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** Names what is new: by the name in its body, or by one that is made here. */
@ApplicationScoped
class NewName {

    private final Clock clock;
    private final FreeLetters letters;

    NewName(Clock clock, FreeLetters letters) {
        this.clock = clock;
        this.letters = letters;
    }

    /**
     * The name of a new record. Where the body has none, one is made and put into it; where it has something that is no
     * name, the reader of the record tells.
     *
     * @param place where the record belongs
     */
    RecordName of(RecordName place, ObjectNode given) {
        RecordKind kind = place.kind();
        if (kind == RecordKind.COMMITMENT) {
            String letter = text(given.get("letter"));
            RecordName name = place.named(letter.isEmpty() ? letters.next(place) : letter);
            given.put("letter", name.id());
            given.put(kind.idField(), name.text());
            return name;
        }
        if (!kind.prefix().isEmpty() && !given.has(kind.idField())) {
            given.put(kind.idField(), TimeOrderedId.name(kind.prefix(), clock));
        }
        return place.named(text(given.get(kind.idField())));
    }

    private static String text(@Nullable JsonNode value) {
        return value == null || !value.isTextual() ? "" : value.textValue();
    }
}
