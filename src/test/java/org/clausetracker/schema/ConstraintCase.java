package org.clausetracker.schema;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How one constraint is broken.
 *
 * @param title the constraint's name, and what sets the case apart where a constraint has several
 * @param preparation what must be out of the way first, because it would refuse the same
 * @param breaking the statement that breaks the constraint
 */
record ConstraintCase(String title, List<String> preparation, String breaking) {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\n");

    static List<ConstraintCase> all() {
        return BLANK_LINE
                .splitAsStream(SchemaDatabase.resource("constraint_cases.sql"))
                .skip(1)
                .map(ConstraintCase::parsed)
                .toList();
    }

    private static ConstraintCase parsed(String block) {
        List<String> lines = block.lines().toList();
        int last = lines.size() - 1;
        if (last < 1 || !lines.get(0).startsWith("-- ")) {
            throw new IllegalArgumentException("No case: " + block);
        }
        return new ConstraintCase(lines.get(0).substring(3), lines.subList(1, last), lines.get(last));
    }

    String constraint() {
        return title.split(":", 2)[0].strip();
    }

    @Override
    public String toString() {
        return title;
    }
}
