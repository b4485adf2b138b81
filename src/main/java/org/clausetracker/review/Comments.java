package org.clausetracker.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;

/** Keeps what people say about records, in its order. */
@ApplicationScoped
class Comments {

    private static final String PAGE =
            """
            select c.id, e.at, p.id as author_id, p.name as author_name, c.text
              from review_comment c join edit e on e.id = c.edit_id join person p on p.id = e.actor_id
             where c.record_type = ? and c.record_id = ? and c.id > ?
             order by c.id limit ?""";

    private static final String KEEP =
            "insert into review_comment (id, edit_id, record_type, record_id, text) values (?, ?, ?, ?, ?)";

    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;
    private final PeopleShown people;

    Comments(Database database, PeopleShown people) {
        this.database = database;
        this.people = people;
    }

    /** One page, the oldest first. */
    Page<Comment> page(String type, String record, UUID after, PageRequest page) {
        List<Comment> rows = database.list(
                "the comments cannot be read",
                Query.of(PAGE, type, record, after, page.rowsToRead()),
                row -> new Comment(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        people.of(row.getString("author_id"), row.getString("author_name")),
                        row.getString("text")));
        return Page.of(rows, page, comment -> List.of(comment.id().toString()));
    }

    /** The one before the first. */
    static UUID first() {
        return FIRST;
    }

    /** Keeps one. */
    int keep(UUID id, UUID edit, String type, String record, String text) {
        return database.connected(
                "the comment cannot be stored",
                connection -> Query.of(KEEP, id, edit, type, record, text).update(connection));
    }
}
