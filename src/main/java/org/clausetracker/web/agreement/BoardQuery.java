package org.clausetracker.web.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausetracker.clause.ClauseFilter;
import org.clausetracker.clause.ClauseQuery;
import org.clausetracker.request.QueryReader;
import org.clausetracker.web.site.FormField;
import org.clausetracker.web.site.PageContext;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which clauses a board shows, from which one on, and which one the reader looks for, as text. */
record BoardQuery(
        @RestQuery @Nullable List<String> status,
        @RestQuery @Nullable String obligor,
        @RestQuery @Nullable String coded,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to) {

    /** The clauses that are asked for; what is wrong with one field is told by its name. */
    ClauseFilter filter() {
        QueryReader reader = new QueryReader("board");
        ClauseFilter filter =
                new ClauseQuery(statuses(), FormField.filled(obligor), FormField.orAbsent(coded), null).read(reader);
        reader.check();
        return filter;
    }

    private List<String> statuses() {
        return status == null
                ? List.of()
                : status.stream().filter(one -> !one.isBlank()).toList();
    }

    /** Slug of the party whose duties are asked for; empty: anybody's. */
    String obligorText() {
        return FormField.text(obligor);
    }

    /** Label of the clause that the page begins with; empty: the first. */
    Optional<String> first() {
        return Optional.ofNullable(FormField.orAbsent(from));
    }

    /** What the clause is called that the reader looks for; empty: none. */
    String soughtFor() {
        return FormField.text(to);
    }

    /** The filters as a query without its question mark; empty where there are none. */
    String filters() {
        List<String> namesAndValues = new ArrayList<>();
        statuses().forEach(one -> namesAndValues.addAll(List.of("status", one)));
        namesAndValues.addAll(List.of("obligor", FormField.text(obligor), "coded", FormField.text(coded)));
        String query = PageContext.query(namesAndValues.toArray(String[]::new));
        return query.isEmpty() ? "" : query.substring(1);
    }
}
