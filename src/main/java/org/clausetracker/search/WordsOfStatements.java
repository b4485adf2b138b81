package org.clausetracker.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.clausetracker.statement.WordsOf;

/** Tells the package {@code statement} how the words of statements are found. */
@ApplicationScoped
class WordsOfStatements implements WordsOf {

    @Override
    public String conditionOnWords() {
        return "exists (select 1 from SearchDocument d where d.type = 'STATEMENT' and d.id = s.id"
                + " and cast(sql('? @@ public.search_exactly(?)', d.terms, :words) as Boolean))";
    }
}
