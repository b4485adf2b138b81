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
 */
@Schema(
        type = SchemaType.STRING,
        description = "A headline of the rule, or `SILENT` where a voice says nothing of it.",
        examples = "BREACHED",
        pattern = "^[A-Z]+(_[A-Z]+)*$")
public final class CellHeadline {

    /** A voice says nothing. */
    public static final CellHeadline SILENT = new CellHeadline(null);

    private final @Nullable Headline ofRule;

    private CellHeadline(@Nullable Headline ofRule) {
        this.ofRule = ofRule;
    }

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
        return ofRule == null;
    }

    /** What the rule makes of what was said; never asked of a voice that says nothing. */
    public Headline ofRule() {
        if (ofRule == null) {
            throw new IllegalStateException("a voice that says nothing has no headline");
        }
        return ofRule;
    }

    /** Colour group; a silence has none. */
    public Group group() {
        return ofRule == null ? Group.NONE : ofRule.group();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellHeadline that && ofRule == that.ofRule;
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The name that stands in answers. */
    @Override
    @JsonValue
    public String toString() {
        return ofRule == null ? "SILENT" : ofRule.name();
    }
}
