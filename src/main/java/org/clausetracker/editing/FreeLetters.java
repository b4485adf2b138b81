package org.clausetracker.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Finds the letter that a new commitment gets: the next one behind those of its clause, {@code z} is followed by {@code aa}. */
@ApplicationScoped
class FreeLetters {

    private static final String LETTERS =
            "select letter from commitment where agreement_id = ? and clause_label = ? order by length(letter), letter";

    private final Database database;

    FreeLetters(Database database) {
        this.database = database;
    }

    String next(RecordName place) {
        List<String> taken = database.list(
                "the commitments of the clause cannot be read",
                Query.of(LETTERS, place.agreement(), place.clause()),
                row -> row.getString("letter"));
        return taken.isEmpty() ? "a" : behind(taken.get(taken.size() - 1));
    }

    static String behind(String letter) {
        int last = letter.length() - 1;
        if (last < 0) {
            return "a";
        }
        return letter.charAt(last) == 'z'
                ? behind(letter.substring(0, last)) + "a"
                : letter.substring(0, last) + (char) (letter.charAt(last) + 1);
    }
}
