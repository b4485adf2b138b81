package org.clausetracker.web.agreement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.finding.FindingFilter;
import org.clausetracker.lists.PageQuery;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.site.FormField;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whom a matrix listens to, whose duties it shows, and from which clause on, as text. */
record MatrixQuery(
        @RestQuery @Nullable List<String> voice,
        @RestQuery @Nullable List<String> obligor,
        @RestQuery @Nullable String cursor) {

    /** Clauses of one page, at most. */
    private static final int CLAUSES = 25;

    /** Those whose duties may be chosen at once, at most. */
    static final int MOST_OBLIGORS = 10;

    /**
     * Those whose duties are asked for; empty: everybody.
     *
     * @param owing slugs of those who owe anything
     */
    Set<String> obligors(List<String> owing) {
        QueryReader reader = new QueryReader("matrix");
        Set<String> chosen = new TreeSet<>();
        for (String name : obligor == null ? List.<String>of() : obligor) {
            if (name.equals(FindingFilter.NOBODY)) {
                chosen.add(name);
            } else {
                reader.oneOf("obligor", FormField.orAbsent(name), owing, text -> text)
                        .ifPresent(chosen::add);
            }
        }
        if (chosen.size() > MOST_OBLIGORS) {
            reader.refuse("obligor", "obligor may name at most " + MOST_OBLIGORS + " parties.");
        }
        reader.check();
        return chosen;
    }

    /** Which clauses of an agreement are asked for; whoever listens to somebody else goes on at the same place. */
    PageRequest page(String agreement) {
        QueryReader reader = new QueryReader("matrix of " + agreement);
        PageRequest page = new PageQuery(String.valueOf(CLAUSES), FormField.orAbsent(cursor)).read(reader, 1);
        reader.check();
        return page;
    }
}
