package org.clausetracker.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.clausetracker.access.PeopleNames;

/** Decides who is told who made an edit: names of those who write can endanger them. */
@ApplicationScoped
class AuthorsShown {

    /** They are nobody. */
    private static final Set<String> ALWAYS_SHOWN = Set.of("import", "operator", "clock");

    private static final String SOMEBODY = "an editor";

    private final PeopleNames names;

    AuthorsShown(PeopleNames names) {
        this.names = names;
    }

    /** Whether whoever asks is told the names of people. */
    boolean isTold() {
        return names.areTold();
    }

    /**
     * The author of the edit in a row.
     *
     * @param told as {@link #isTold()} says
     */
    static EditAuthor of(ResultSet row, boolean told) throws SQLException {
        String id = row.getString("actor_id");
        return told || ALWAYS_SHOWN.contains(id)
                ? new EditAuthor(id, row.getString("actor_name"))
                : new EditAuthor(null, SOMEBODY);
    }
}
