package org.clausetracker.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clausetracker.clause.ClauseService;
import org.clausetracker.search.SearchService;
import org.clausetracker.web.site.ShownNames;

/** Finds the clauses of an agreement by what they are called. */
@ApplicationScoped
class BoardSearch {

    private final SearchService searches;
    private final ClauseService clauses;
    private final ShownNames shown;

    BoardSearch(SearchService searches, ClauseService clauses, ShownNames shown) {
        this.searches = searches;
        this.clauses = clauses;
        this.shown = shown;
    }

    /** Labels of the clauses that are called so, as the search reads it or as the pages write it; the one of that very label alone. */
    List<String> called(String agreement, String text) {
        List<String> called = searches.clausesCalled(agreement, text);
        if (called.isEmpty()) {
            called = clauses.labels(agreement).stream()
                    .filter(label -> shown.clauseTitle(label).equalsIgnoreCase(text)
                            || shown.clauseMark(label).equalsIgnoreCase(text))
                    .toList();
        }
        return called.contains(text) ? List.of(text) : called;
    }
}
