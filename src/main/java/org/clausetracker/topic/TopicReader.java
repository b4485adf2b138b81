package org.clausetracker.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.lists.Page;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.sql.Database;
import org.clausetracker.sql.Query;
import org.jspecify.annotations.Nullable;

/** Reads topics and the clauses on them, as yet without their statuses; each call is one SQL statement. */
@ApplicationScoped
class TopicReader {

    private static final String TOPICS =
            """
            select t.scheme, t.code, min(t.name) as name, count(distinct (t.agreement_id, t.clause_label)) as clauses,
                   count(distinct t.agreement_id) as agreements
              from clause_topic t join agreement a on a.slug = t.agreement_id
             where (?::date is null or a.signed_to <= ?::date) and (?::text[] is null or t.scheme = any(?::text[]))
               and (?::text is null or (t.scheme, t.code) > (?::text, ?::text))
             group by t.scheme, t.code order by t.scheme, t.code limit ?""";

    private static final String TOPIC =
            """
            select t.scheme, t.code, min(t.name) as name,
                   count(distinct (t.agreement_id, t.clause_label)) filter (where a.signed_to <= ?) as clauses,
                   count(distinct t.agreement_id) filter (where a.signed_to <= ?) as agreements,
                   min(a.signed_to) as known_from
              from clause_topic t join agreement a on a.slug = t.agreement_id
             where t.scheme = ? and t.code = ? group by t.scheme, t.code""";

    private static final String CLAUSES =
            """
            select c.agreement_id, c.label, c.heading, c.ordinal, a.zone, a.signed_to
              from agreement a join clause c on c.agreement_id = a.slug
             where exists (select from clause_topic t
                            where t.scheme = ? and t.code = ? and t.agreement_id = c.agreement_id and t.clause_label = c.label)
               and a.signed_to <= ? and (?::text[] is null or a.slug = any(?::text[]))
               and (?::text[] is null or a.process_slug = any(?::text[])) and (?::text[] is null or a.countries && ?::text[])
               and (?::date is null or (a.signed_to, a.slug) < (?::date, ?::text)
                    or (a.signed_to, a.slug) = (?::date, ?::text) and c.ordinal > ?::int)
             order by a.signed_to desc, a.slug desc, c.ordinal limit ?::int""";

    private static final String FAILURE = "the topics of clauses cannot be read";

    private final Database database;

    TopicReader(Database database) {
        this.database = database;
    }

    Page<TopicSummary> topics(TopicFilter filter, PageRequest request) {
        LocalDate knownBy = filter.knownBy().orElse(null);
        List<String> schemes = filter.schemes().isEmpty() ? null : List.copyOf(filter.schemes());
        String scheme = request.after().map(key -> key.get(0)).orElse(null);
        String code = request.after().map(key -> key.get(1)).orElse(null);
        return Page.of(
                database.list(
                        FAILURE,
                        Query.of(
                                TOPICS, knownBy, knownBy, schemes, schemes, scheme, scheme, code, request.rowsToRead()),
                        TopicReader::summary),
                request,
                topic -> List.of(topic.scheme(), topic.code()));
    }

    /** A topic with the clauses that were known by a day; empty where no clause is about it. */
    Optional<KnownTopic> topic(String scheme, String code, LocalDate knownBy) {
        return database.first(
                FAILURE,
                Query.of(TOPIC, knownBy, knownBy, scheme, code),
                row -> new KnownTopic(summary(row), row.getObject("known_from", LocalDate.class)));
    }

    /**
     * Clauses on a topic, in the order of {@link TopicService#compare}.
     *
     * @param knownBy only those of agreements known by this day
     * @param limit the most; empty: all
     * @throws Rejected when the cursor is none of this list
     */
    List<Clause> clauses(
            TopicSummary topic,
            TopicClauseFilter filter,
            LocalDate knownBy,
            Optional<List<String>> after,
            Optional<Integer> limit) {
        List<@Nullable Object> values = new ArrayList<>(List.of(topic.scheme(), topic.code(), knownBy));
        for (Set<String> names : List.of(filter.agreements(), filter.processes(), filter.countries())) {
            List<String> given = names.isEmpty() ? null : List.copyOf(names);
            values.add(given);
            values.add(given);
        }
        LocalDate signed = after.map(key -> day(key.get(0))).orElse(null);
        String agreement = after.map(key -> key.get(1)).orElse(null);
        values.add(signed);
        for (int i = 0; i < 2; i++) {
            values.add(signed);
            values.add(agreement);
        }
        values.add(after.map(key -> number(key.get(2))).orElse(null));
        values.add(limit.orElse(null));
        return database.list(FAILURE, new Query(CLAUSES, values), TopicReader::clause);
    }

    private static TopicSummary summary(ResultSet row) throws SQLException {
        return new TopicSummary(
                row.getString("scheme"),
                row.getString("code"),
                row.getString("name"),
                row.getInt("clauses"),
                row.getInt("agreements"));
    }

    private static Clause clause(ResultSet row) throws SQLException {
        return new Clause(
                row.getString("agreement_id"),
                row.getString("label"),
                row.getString("heading"),
                row.getInt("ordinal"),
                ZoneId.of(row.getString("zone")),
                row.getObject("signed_to", LocalDate.class));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new Rejected("cursor", PageRequest.NO_CURSOR);
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new Rejected("cursor", PageRequest.NO_CURSOR);
        }
    }

    /** @param knownFrom the first day on which an agreement with such a clause was known */
    record KnownTopic(TopicSummary topic, LocalDate knownFrom) {}

    /**
     * A clause on a topic.
     *
     * @param zone zone of the agreement
     * @param signedTo the day from which the agreement was known
     */
    record Clause(
            String agreement, String label, @Nullable String heading, int ordinal, ZoneId zone, LocalDate signedTo) {

        /** The values that the list is ordered by. */
        List<String> key() {
            return List.of(signedTo.toString(), agreement, String.valueOf(ordinal));
        }

        /** Whether it stands behind another place of the list. */
        boolean isAfter(List<String> key) {
            LocalDate signed = day(key.get(0));
            if (!signed.equals(signedTo)) {
                return signedTo.isBefore(signed);
            }
            return agreement.equals(key.get(1)) ? ordinal > number(key.get(2)) : agreement.compareTo(key.get(1)) < 0;
        }
    }
}
