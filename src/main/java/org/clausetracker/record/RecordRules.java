package org.clausetracker.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What records are made of, and what must hold among them. */
public final class RecordRules {

    private static final Pattern WORD = Pattern.compile("\\w+");

    private final List<StagedTable> tables;
    private final List<StagedView> views;
    private final List<RowCompletion> completions;
    private final List<StagedCheck> checks;
    private final List<StagedWarning> warnings;

    private final Set<String> relations;
    private final Map<String, List<String>> named = new ConcurrentHashMap<>();

    /**
     * @param tables each after those that it refers to
     * @param views each after those that it asks
     * @param completions what finds, in records that are given alone, what their rows do not say themselves
     * @param checks asked of everything that is staged, before it is merged
     * @param warnings asked of everything that was merged
     */
    public RecordRules(
            List<StagedTable> tables,
            List<StagedView> views,
            List<RowCompletion> completions,
            List<StagedCheck> checks,
            List<StagedWarning> warnings) {
        this.tables = List.copyOf(tables);
        this.views = List.copyOf(views);
        this.completions = List.copyOf(completions);
        this.checks = List.copyOf(checks);
        this.warnings = List.copyOf(warnings);
        this.relations = Stream.concat(
                        tables.stream().map(StagedTable::staged), views.stream().map(StagedView::name))
                .collect(Collectors.toUnmodifiableSet());
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

    /** What records are kept in, each table after those that it refers to. */
    public List<StagedTable> tables() {
        return tables;
    }

    /** What several checks ask together, each view after those that it asks. */
    public List<StagedView> views() {
        return views;
    }

    /** What finds, in records that are given alone, what their rows do not say themselves. */
    public List<RowCompletion> completions() {
        return completions;
    }

    /** What is asked of everything that is staged, before it is merged. */
    public List<StagedCheck> checks() {
        return checks;
    }

    /** What is asked of everything that was merged. */
    public List<StagedWarning> warnings() {
        return warnings;
    }

    /**
     * The staged relations and views that a statement names, in the order in which it does so first. Each statement is looked
     * through once and remembered, so that it has to be one of these rules, or of their tables.
     */
    List<String> relationsIn(String statement) {
        return named.computeIfAbsent(statement, sql -> WORD.matcher(sql)
                .results()
                .map(MatchResult::group)
                .filter(relations::contains)
                .distinct()
                .toList());
    }
}
