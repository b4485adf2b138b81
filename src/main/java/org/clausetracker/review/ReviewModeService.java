package org.clausetracker.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.clausetracker.account.ReviewConfig;
import org.clausetracker.journal.Edit;
import org.clausetracker.journal.EditDraft;
import org.clausetracker.journal.EditKind;
import org.clausetracker.journal.Edits;
import org.clausetracker.journal.Via;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Tells the database whether one person works here alone: it holds decisions to a second person unless told so. */
@ApplicationScoped
public class ReviewModeService {

    private static final String OPERATOR = "operator";

    private static final String IS_SINGLE_PERSON = "select is_single_person_mode() as single";

    private static final String SET =
            "insert into instance_setting (edit_id, name, value) values (?, 'review.single-person', ?)";

    private static final String FAILURE = "the mode of review cannot be stored";

    private final ReviewConfig config;
    private final Edits edits;
    private final Database database;

    ReviewModeService(ReviewConfig config, Edits edits, Database database) {
        this.config = config;
        this.edits = edits;
        this.database = database;
    }

    /**
     * Has the database know what {@code tracker.review.single-person} says; where it differs, by an edit of the operator.
     *
     * @return what it says from now on; empty where the database knew
     */
    public Optional<Boolean> tell() {
        boolean single = config.singlePerson();
        boolean known = database.first(FAILURE, Query.of(IS_SINGLE_PERSON), row -> row.getBoolean("single"))
                .orElseThrow();
        if (known == single) {
            return Optional.empty();
        }
        EditDraft why = new EditDraft(
                OPERATOR,
                Via.OPERATOR,
                null,
                EditKind.CONFIGURE,
                "tracker.review.single-person is " + single + ".",
                null,
                null);
        edits.write(why, List.of(), edit -> set(edit, single));
        return Optional.of(single);
    }

    private int set(Edit edit, boolean single) {
        return database.connected(FAILURE, connection -> Query.of(SET, edit.id(), String.valueOf(single))
                .update(connection));
    }
}
