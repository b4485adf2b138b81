package org.clausetracker.record;

import java.util.List;
import java.util.stream.Stream;

/**
 * What records are made of, and what must hold among them.
 *
 * @param tables each after those that it refers to
 * @param views each after those that it asks
 * @param checks asked of everything that is staged, before it is merged
 * @param completions what finds, in records that are given alone, what their rows do not say themselves
 * @param warnings asked of everything that was merged
 */
public record RecordRules(
        List<StagedTable> tables,
        List<StagedView> views,
        List<RowCompletion> completions,
        List<StagedCheck> checks,
        List<StagedWarning> warnings) {

    public RecordRules {
        tables = List.copyOf(tables);
        views = List.copyOf(views);
        completions = List.copyOf(completions);
        checks = List.copyOf(checks);
        warnings = List.copyOf(warnings);
    }

    /** Rules that need no view and warn of nothing. */
    public RecordRules(List<StagedTable> tables, List<StagedCheck> checks) {
        this(tables, List.of(), List.of(), checks, List.of());
    }

    /** These and others, whose records may refer to these. */
    public RecordRules and(RecordRules higher) {
        return new RecordRules(
                both(tables, higher.tables),
                both(views, higher.views),
                both(completions, higher.completions),
                both(checks, higher.checks),
                both(warnings, higher.warnings));
    }

    private static <T> List<T> both(List<T> lower, List<T> higher) {
        return Stream.concat(lower.stream(), higher.stream()).toList();
    }
}
