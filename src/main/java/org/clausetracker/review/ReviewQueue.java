package org.clausetracker.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clausetracker.lists.Page;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.review.ReviewQueueQuery.Read;
import org.clausetracker.review.ReviewQueueQuery.State;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** Reads what waits for a decision and what was decided, findings and proposals alike, with one statement. */
@ApplicationScoped
class ReviewQueue {

    private static final String OPEN =
            """
            select 'finding' as type, f.id, 'finding' as record_type, f.id as record_id, f.agreement_id, 'ENTER' as action,
                   f.recorded_at as since, f.edit_id, null as decision, null as comment, false as overtaken
              from finding f where f.review_state = 'PROPOSED'
            union all
            select 'proposal', p.id::text collate "C", p.record_type, p.record_id, p.agreement_id, p.action, e.at, p.edit_id,
                   null, null, p.base_version <> case p.record_type
                     when 'finding' then (select f.version from finding f where f.id = p.record_id)
                     when 'statement' then (select s.version from statement s where s.id = p.record_id)
                     when 'commitment' then (select c.version from commitment c where c.id = p.record_id)
                     else (select c.version from clause c
                            where c.agreement_id = p.agreement_id and p.record_id = c.agreement_id || '/' || c.label) end
              from proposal p join edit e on e.id = p.edit_id
             where not exists (select from proposal_decision d where d.proposal_id = p.id)""";

    private static final String DONE =
            """
            select 'finding' as type, v.finding_id as id, 'finding' as record_type, v.finding_id as record_id, f.agreement_id,
                   'ENTER' as action, e.at as since, v.edit_id, v.decision, v.comment,
                   false as overtaken
              from review v join edit e on e.id = v.edit_id join finding f on f.id = v.finding_id
             where v.proposal_id is null
            union all
            select 'proposal', p.id::text collate "C", p.record_type, p.record_id, p.agreement_id, p.action, e.at, d.edit_id,
                   d.state, d.comment, d.state = 'OVERTAKEN'
              from proposal_decision d join proposal p on p.id = d.proposal_id join edit e on e.id = d.edit_id""";

    private static final String ITEMS =
            """
            select w.type, w.id, w.record_type, w.record_id, w.agreement_id, w.action, w.since, w.overtaken, w.decision, w.comment,
                   a.id as author_id, a.name as author_name, s.person_id as asked_id, b.name as asked_name
              from (%s) w
              left join edit e on e.id = w.edit_id
              left join person a on a.id = e.actor_id
              left join lateral (
                select g.person_id from review_assignment g
                 where g.record_type = w.type and g.record_id = w.id order by g.n desc limit 1) s on true
              left join person b on b.id = s.person_id
             where true""";

    private static final String BACKLOG = "select w.agreement_id, count(*) as waiting, min(w.since) as since from ("
            + OPEN + ") w where w.agreement_id <> '' group by w.agreement_id order by waiting desc, w.agreement_id";

    private static final String ASSIGN =
            "insert into review_assignment (edit_id, record_type, record_id, person_id) values (?, ?, ?, ?)";

    /** Whoever may decide in all of these agreements, or, where there are none, in any at all. */
    private static final String MAY_DECIDE =
            """
            select p.name from person p
             where p.id = ? and p.state = 'ACTIVE'
               and exists (select from membership m where m.person_id = p.id and m.role = 'REVIEWER')
               and not exists (
                 select from unnest(?) as a(slug)
                  where not exists (
                    select from membership m
                     where m.person_id = p.id and m.role = 'REVIEWER' and m.scope in ('*', a.slug)))""";

    private static final String FAILURE = "the queue of review cannot be read";
    private static final int YEARS = 9999;

    private final Database database;
    private final PeopleShown people;

    ReviewQueue(Database database, PeopleShown people) {
        this.database = database;
        this.people = people;
    }

    /**
     * One page.
     *
     * @param person whom {@code assignedTo} means; null: anybody
     * @param now what ages are told by
     */
    Page<ReviewItem> page(Read asked, @Nullable String person, Instant now) {
        StringBuilder sql = new StringBuilder(ITEMS.formatted(asked.state() == State.OPEN ? OPEN : DONE));
        List<@Nullable Object> values = new ArrayList<>();
        asked.agreement().ifPresent(slug -> {
            sql.append(" and w.agreement_id = ?");
            values.add(slug);
        });
        if (person != null) {
            sql.append(" and s.person_id = ?");
            values.add(person);
        }
        asked.olderThan().ifPresent(age -> {
            sql.append(" and w.since < ?");
            values.add(now.minus(age));
        });
        asked.page().after().ifPresent(last -> {
            sql.append(" and (w.since, w.id) ")
                    .append(asked.newestFirst() ? '<' : '>')
                    .append(" (?, ?)");
            values.add(instant(last.get(0)));
            values.add(last.get(1));
        });
        String direction = asked.newestFirst() ? " desc" : "";
        sql.append(" order by w.since")
                .append(direction)
                .append(", w.id")
                .append(direction)
                .append(" limit ?");
        values.add(asked.page().rowsToRead());
        List<ReviewItem> rows = database.list(FAILURE, new Query(sql.toString(), values), row -> item(row, now));
        return Page.of(rows, asked.page(), item -> List.of(item.since().toString(), item.id()));
    }

    /**
     * One that waits, or, where it does not, the last decision about it.
     *
     * @param now what its age is told by
     */
    Optional<ReviewItem> find(String type, String id, Instant now) {
        return find(OPEN, type, id, now).or(() -> find(DONE, type, id, now));
    }

    private Optional<ReviewItem> find(String part, String type, String id, Instant now) {
        String sql = ITEMS.formatted(part) + " and w.type = ? and w.id = ? order by w.since desc limit 1";
        return database.first(FAILURE, Query.of(sql, type, id), row -> item(row, now));
    }

    List<ReviewBacklog> backlog() {
        return database.list(
                FAILURE,
                Query.of(BACKLOG),
                row -> new ReviewBacklog(
                        row.getString("agreement_id"),
                        row.getLong("waiting"),
                        row.getObject("since", OffsetDateTime.class).toInstant()));
    }

    private ReviewItem item(ResultSet row, Instant now) throws SQLException {
        Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
        return new ReviewItem(
                row.getString("type"),
                row.getString("id"),
                row.getString("record_type"),
                row.getString("record_id"),
                row.getString("agreement_id"),
                row.getString("action"),
                since,
                Math.max(0, Duration.between(since, now).toDays()),
                row.getBoolean("overtaken"),
                row.getString("decision"),
                row.getString("comment"),
                people.of(row.getString("author_id"), row.getString("author_name")),
                people.of(row.getString("asked_id"), row.getString("asked_name")));
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            int year = instant.atOffset(java.time.ZoneOffset.UTC).getYear();
            if (year > 0 && year <= YEARS) {
                return instant;
            }
        } catch (DateTimeException forged) {
            throw new Rejected("cursor", "cursor must be a nextCursor of an earlier page of this list.");
        }
        throw new Rejected("cursor", "cursor must be a nextCursor of an earlier page of this list.");
    }

    /** Whoever may decide in these agreements; null where the person may not. */
    @Nullable
    NamedPerson whoMayDecide(String person, Iterable<String> agreements) {
        List<String> slugs = new ArrayList<>();
        agreements.forEach(slugs::add);
        return database.first(FAILURE, Query.of(MAY_DECIDE, person, slugs), row -> row.getString("name"))
                .map(name -> new NamedPerson(person, name))
                .orElse(null);
    }

    /** Keeps who is asked to decide. */
    int assign(UUID edit, String type, String id, @Nullable String person) {
        return database.connected(
                "the assignment cannot be stored",
                connection -> Query.of(ASSIGN, edit, type, id, person).update(connection));
    }
}
