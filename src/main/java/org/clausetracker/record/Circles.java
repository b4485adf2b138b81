package org.clausetracker.record;

import java.util.function.Function;

/** Checks that chains, such as those of origins, parents and sides, come to an end, and never back to where they began. */
public final class Circles {

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
                select {scope}, {name}, {target} from {stored} k
                 where {target} <> {name} and not exists (select from {staged} t where {same})),
              sound (scope, name) as (
                select e.scope, e.target from step e
                 where not exists (select from step n where n.scope = e.scope and n.name = e.target)
                union
                select e.scope, e.name from step e join sound d on d.scope = e.scope and d.name = e.target)
              select r.* from {staged} r
               where {target} <> {name}
                 and not exists (select from sound d where d.scope = {scope} and d.name = r.{name})) s""";

    /** Of the stored rows those to which the chains of the staged ones lead. */
    private static final String REACHED =
            """
            (with recursive reached (scope, name) as (
               select {scope}, {target} from {staged} where {target} is not null
               union
               select r.scope, k.{target} from {table} k join reached r on r.scope = {scope} and r.name = k.{name}
                where k.{target} is not null)
             select k.* from {table} k join reached r on r.scope = {scope} and r.name = k.{name})""";

    private Circles() {}

    /**
     * Checks one sort of chain.
     *
     * @param scope SQL of what a name is unique in
     * @param name column that names a row
     * @param target column with the name of another row
     * @param chain the key of the target, and what a chain of it is called
     * @param same condition in SQL: the staged row {@code t} takes the place of the row {@code k}
     */
    public static StagedCheck check(
            StagedTable table, String scope, String name, String target, String same, String chain) {
        String field = chain.substring(0, chain.indexOf(' '));
        Function<String, String> filled = stored -> ROWS.replace("{stored}", stored)
                .replace("{scope}", scope)
                .replace("{name}", name)
                .replace("{target}", target)
                .replace("{staged}", table.staged())
                .replace("{table}", table.table())
                .replace("{same}", same);
        return new StagedCheck(
                field,
                "format('''%s'' leads into a circle: no " + chain + " may lead back', left(s." + target + ", 80))",
                filled.apply(table.table()),
                filled.apply(REACHED));
    }
}
