package org.clausetracker.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.request.DayRange;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/**
 * A list that is filtered by what a request gives and paged by the key of its order. Conditions that a request does not
 * give are absent from the query, so that the planner sees only what it has to do.
 *
 * @param <T> record that a row is read into
 */
public final class ListQuery<T> {

    private final Class<T> row;
    private final String select;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private List<Key> order = List.of();
    private boolean limitIsText;

    /**
     * @param row record whose components are the selected items, in order
     * @param select HQL from {@code select} to the end of {@code from}
     */
    public ListQuery(Class<T> row, String select) {
        this.row = row;
        this.select = select;
    }

    /** Adds a condition without a value. */
    public ListQuery<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition on one value. */
    public ListQuery<T> where(String condition, String name, Object value) {
        return with(name, value).where(condition);
    }

    /** Gives a value to a name that {@code select} itself uses. */
    public ListQuery<T> with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Adds a condition without a value when it is wanted. */
    public ListQuery<T> whereIf(String condition, boolean wanted) {
        return wanted ? where(condition) : this;
    }

    /** Adds a condition when there is a value for it. */
    public ListQuery<T> whereAny(String condition, String name, Optional<?> value) {
        value.ifPresent(present -> where(condition, name, present));
        return this;
    }

    /**
     * Adds a condition on a set of values, any of which may match, unless the set is empty. A single value is compared
     * with: Hibernate keeps the translation of such a query, but makes that of a query with a list anew each time.
     *
     * @param condition holds {@code in :name}
     */
    public ListQuery<T> whereAny(String condition, String name, Collection<?> any) {
        if (any.size() == 1) {
            where(
                    condition.replace(" in :" + name, " = :" + name),
                    name,
                    any.iterator().next());
        } else if (!any.isEmpty()) {
            where(condition, name, any);
        }
        return this;
    }

    /**
     * Adds the conditions that an imprecise date sets against a range, where the range has a bound.
     *
     * @param date what the paths of its first and its last day begin with, before {@code From} and {@code To}
     * @param name what the names of the values begin with
     */
    public ListQuery<T> whereDuring(String date, String name, DayRange range) {
        boolean within = range.match() == DayRange.Match.WITHIN;
        return whereAny(date + (within ? "From" : "To") + " >= :" + name + "From", name + "From", range.from())
                .whereAny(date + (within ? "To" : "From") + " <= :" + name + "To", name + "To", range.to())
                .whereIf(date + "From = " + date + "To", range.match() == DayRange.Match.EXACT);
    }

    /** Orders by a day and then by a name, both in the same direction. */
    public ListQuery<T> orderByDay(String day, String name, Direction direction) {
        order = List.of(new Key(day, direction, ListQuery::readDay), new Key(name, direction, text -> text));
        return this;
    }

    /** Orders by an instant and then by a name, both in the same direction. */
    public ListQuery<T> orderByInstant(String instant, String name, Direction direction) {
        order = List.of(new Key(instant, direction, ListQuery::readInstant), new Key(name, direction, text -> text));
        return this;
    }

    /** Orders by a name. */
    public ListQuery<T> orderByName(String name) {
        order = List.of(new Key(name, Direction.ASCENDING, text -> text));
        return this;
    }

    /**
     * Writes the length of the page into the query instead of giving it as a value, so that the planner, which takes an
     * unknown length for a tenth of all rows, finds one plan for good. For queries that are asked for with few lengths.
     */
    public ListQuery<T> withLimitAsText() {
        limitIsText = true;
        return this;
    }

    /**
     * Reads one page.
     *
     * @param key the values of the order, of a row
     * @throws Rejected when the cursor holds no such values
     */
    public Page<T> page(StatelessSession session, PageRequest request, Function<T, List<String>> key) {
        request.after().ifPresent(this::startAfter);
        String ordered = " order by "
                + String.join(
                        ", ", order.stream().map(k -> k.path + k.direction.hql).toList());
        SelectionQuery<T> query = limitIsText
                ? query(session, ordered + " limit " + request.rowsToRead())
                : query(session, ordered).setMaxResults(request.rowsToRead());
        return Page.of(query.getResultList(), request, key);
    }

    /**
     * Counts the whole list by a value; {@code select} names the value and {@code count(*)}.
     *
     * @param by the value, as {@code select} has it
     * @param most the most values to answer; the most frequent ones come first, and equals by the value
     */
    public List<T> counts(StatelessSession session, String by, int most) {
        return query(session, " group by " + by + " order by count(*) desc, " + by)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The same for every value, however many there are.
     *
     * @param by what is counted by, as {@code select} has it
     */
    public List<T> groups(StatelessSession session, String by) {
        return query(session, " group by " + by + " order by count(*) desc, " + by)
                .getResultList();
    }

    private SelectionQuery<T> query(StatelessSession session, String end) {
        StringBuilder hql = new StringBuilder(select);
        for (int i = 0; i < conditions.size(); i++) {
            hql.append(i == 0 ? " where (" : " and (").append(conditions.get(i)).append(')');
        }
        SelectionQuery<T> query = session.createSelectionQuery(hql.append(end).toString(), row);
        values.forEach((name, value) -> {
            if (value instanceof Collection<?> many) {
                query.setParameterList(name, many);
            } else {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    private void startAfter(List<String> last) {
        List<String> paths = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            paths.add(order.get(i).path);
            names.add(":after" + i);
            values.put("after" + i, order.get(i).read.apply(last.get(i)));
        }
        where("(" + String.join(", ", paths) + ")" + order.get(0).direction.beyond + "(" + String.join(", ", names)
                + ")");
    }

    private static Object readDay(String text) {
        try {
            return ofKnownYear(LocalDate.parse(text), text);
        } catch (DateTimeParseException notADay) {
            throw forged();
        }
    }

    private static Object readInstant(String text) {
        try {
            return ofKnownYear(Instant.parse(text), text);
        } catch (DateTimeParseException notAnInstant) {
            throw forged();
        }
    }

    /** Years of other than four digits carry a sign; the database does not hold all of them. */
    private static <D> D ofKnownYear(D date, String text) {
        if (!Character.isDigit(text.charAt(0)) || text.startsWith("0000")) {
            throw forged();
        }
        return date;
    }

    private static Rejected forged() {
        return new Rejected("cursor", PageRequest.NO_CURSOR);
    }

    /** Which end of the order comes first. */
    public enum Direction {
        ASCENDING(" asc", " > "),
        DESCENDING(" desc", " < ");

        private final String hql;
        private final String beyond;

        Direction(String hql, String beyond) {
            this.hql = hql;
            this.beyond = beyond;
        }
    }

    private record Key(String path, Direction direction, Function<String, Object> read) {}
}
