package org.clausetracker.imports;

import static org.clausetracker.imports.StagedTable.CLAUSE;
import static org.clausetracker.imports.StagedTable.PARTY;
import static org.clausetracker.imports.StagedTable.STATEMENT;

import java.util.stream.Stream;

/** Checks that origins, parents and sides come to an end, and never back to where they began. */
final class Circles {

    /**
     * Names that lead no further are ends, and what leads to an end is sound: found step by step backwards, so that each
     * row is looked at once, however long a chain is. What is left leads into a circle.
     */
    private static final String ROWS =
            """
            from (
              with recursive step as materialized (
                select {scope} as scope, {name} as name, {target} as target from {staged} where {target} <> {name}
                union all
                select {scope}, {name}, {target} from {table} k
                 where {target} <> {name} and not exists (select from {staged} t where {same})),
              sound (scope, name) as (
                select e.scope, e.target from step e
                 where not exists (select from step n where n.scope = e.scope and n.name = e.target)
                union
                select e.scope, e.name from step e join sound d on d.scope = e.scope and d.name = e.target)
              select r.* from {staged} r
               where {target} <> {name}
                 and not exists (select from sound d where d.scope = {scope} and d.name = r.{name})) s""";

    private Circles() {}

    static Stream<StagedCheck> checks() {
        return Stream.of(
                check(STATEMENT, "''::text", "id", "origin_id", "t.id = k.id", "origin of an origin"),
                check(
                        CLAUSE,
                        "agreement_id",
                        "label",
                        "parent_label",
                        "t.agreement_id = k.agreement_id and t.label = k.label",
                        "parent of a parent"),
                // a party may be its own side
                check(PARTY, "''::text", "slug", "side_id", "t.slug = k.slug", "side of a side"));
    }

    /**
     * @param scope SQL of what a name is unique in
     * @param name column that names a row
     * @param target column with the name of another row
     * @param chain the key of the target, and what a chain of it is called
     * @param same condition in SQL: the staged row {@code t} takes the place of the row {@code k}
     */
    private static StagedCheck check(
            StagedTable table, String scope, String name, String target, String same, String chain) {
        String field = chain.substring(0, chain.indexOf(' '));
        return new StagedCheck(
                field,
                "format('''%s'' leads into a circle: no " + chain + " may lead back', left(s." + target + ", 80))",
                ROWS.replace("{scope}", scope)
                        .replace("{name}", name)
                        .replace("{target}", target)
                        .replace("{staged}", table.staged())
                        .replace("{table}", table.table())
                        .replace("{same}", same));
    }
}
