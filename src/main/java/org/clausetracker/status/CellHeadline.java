package org.clausetracker.status;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a cell of the matrix: one of the rule, or {@code SILENT} where a voice says nothing of it. That a voice
 * is silent is no finding of the rule: it accuses and credits nobody, has no colour and stands in no count.
 *
 * @param verdict what the rule makes of what was said; null where nothing was
 */
@Schema(
        type = SchemaType.STRING,
        description = "A headline of the rule, or `SILENT` where a voice says nothing of it.",
        examples = "BREACHED",
        pattern = "^[A-Z]+(_[A-Z]+)*$")
public record CellHeadline(@Nullable Headline verdict) {

    /** A voice says nothing. */
    public static final CellHeadline SILENT = new CellHeadline(null);

    /** What the rule makes of what was said. */
    public static CellHeadline of(Headline ofRule) {
        return new CellHeadline(ofRule);
    }

    @JsonCreator
    static CellHeadline named(String name) {
        return name.equals(SILENT.toString()) ? SILENT : of(Headline.valueOf(name));
    }

    /** Whether the voice says nothing. */
    public boolean isSilent() {
        return verdict == null;
    }

    /** What the rule makes of what was said; never asked of a voice that says nothing. */
    public Headline ofRule() {
        if (verdict == null) {
            throw new IllegalStateException("a voice that says nothing has no headline");
        }
        return verdict;
    }

    /** Colour group; a silence has none. */
    public Group group() {
        return verdict == null ? Group.NONE : verdict.group();
    }

    /** The name that stands in answers. */
    @Override
    @JsonValue
    public String toString() {
        return verdict == null ? "SILENT" : verdict.name();
    }
}
