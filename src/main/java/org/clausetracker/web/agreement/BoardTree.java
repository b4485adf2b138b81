package org.clausetracker.web.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausetracker.clause.ClauseBoardRow;
import org.clausetracker.clause.Headline;
import org.clausetracker.request.QueryReader;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of an agreement below the headings they stand under, and how they are divided into pages. What is no heading is a
 * point.
 *
 * @param top the clauses that are part of no other
 * @param points the points that are asked for, in order
 * @param tops label of the uppermost clause that each of these points belongs to
 * @param places by label of any clause: the place, from 0, of the first of these points that is it or comes after it
 */
record BoardTree(List<Node> top, List<ClauseBoardRow> points, List<String> tops, Map<String, Integer> places) {

    /** Points of one page, at most. */
    static final int POINTS = 100;

    /** Levels that are drawn, at most; what lies deeper stands on the last of them. */
    private static final int LEVELS = 6;

    /**
     * A clause with the clauses that are parts of it.
     *
     * @param row the clause
     * @param level how many clauses it is a part of
     * @param parts its parts in order
     * @param points the points that are asked for, among it and all below it, in order
     */
    record Node(ClauseBoardRow row, int level, List<Node> parts, List<ClauseBoardRow> points) {

        Node(ClauseBoardRow row, int level) {
            this(row, level, new ArrayList<>(), new ArrayList<>());
        }

        boolean isHeading() {
            return row.isHeading(!parts.isEmpty());
        }
    }

    /**
     * Points that stand on one page.
     *
     * @param first place of the first among all that are asked for, from 0
     * @param end place after the last
     */
    record Slice(int first, int end) {}

    /**
     * Puts clauses into their tree. One whose parent is not before it, or not there, stands by itself.
     *
     * @param rows all clauses in order
     * @param chosen labels of those that are asked for; null: all of them
     */
    static BoardTree of(List<ClauseBoardRow> rows, @Nullable Set<String> chosen) {
        Map<String, Node> nodes = new HashMap<>();
        Map<String, Node> above = new HashMap<>();
        List<Node> top = new ArrayList<>();
        for (ClauseBoardRow row : rows) {
            Node parent = row.parent() == null ? null : nodes.get(row.parent());
            while (parent != null && parent.level() >= LEVELS - 1) {
                parent = above.get(parent.row().label());
            }
            Node node = new Node(row, parent == null ? 0 : parent.level() + 1);
            (parent == null ? top : parent.parts()).add(node);
            if (parent != null) {
                above.put(row.label(), parent);
            }
            nodes.put(row.label(), node);
        }
        BoardTree tree = new BoardTree(top, new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        int before = 0;
        for (Node node : top) {
            before = tree.collect(node, chosen, before);
            tree.points.addAll(node.points());
            node.points().forEach(point -> tree.tops.add(node.row().label()));
        }
        return tree;
    }

    /** Answers how many points were asked for before the end of a clause. */
    private int collect(Node node, @Nullable Set<String> chosen, int before) {
        places.put(node.row().label(), before);
        int count = before;
        if (!node.isHeading() && (chosen == null || chosen.contains(node.row().label()))) {
            node.points().add(node.row());
            count++;
        }
        for (Node part : node.parts()) {
            count = collect(part, chosen, count);
            node.points().addAll(part.points());
        }
        return count;
    }

    /** The headlines of points, as far as these are coded. */
    static List<Headline> headlines(List<ClauseBoardRow> points) {
        return points.stream()
                .filter(ClauseBoardRow::coded)
                .map(ClauseBoardRow::headline)
                .toList();
    }

    /**
     * The page that begins with a clause.
     *
     * @param label of the clause; empty: the first
     */
    Slice from(Optional<String> label) {
        int first = label.map(this::placeOf).orElse(0);
        return new Slice(first, end(first));
    }

    /** The place of a clause; that of the last point where none is asked for that is it or comes after it. */
    private int placeOf(String label) {
        Integer place = places.get(label);
        if (place == null) {
            QueryReader reader = new QueryReader("board");
            reader.refuse("from", "from must be the label of a clause of this agreement.");
            reader.check();
            return 0;
        }
        return Math.max(0, Math.min(place, points.size() - 1));
    }

    /** Whether the point at a place is a clause or below it. */
    boolean isWithin(Node node, int place) {
        int first = places.getOrDefault(node.row().label(), 0);
        return first <= place && place < first + node.points().size();
    }

    /** The pages, where they are turned one after another. */
    List<Slice> pages() {
        List<Slice> pages = new ArrayList<>();
        for (int first = 0; first < points.size(); first = end(first)) {
            pages.add(new Slice(first, end(first)));
        }
        return pages;
    }

    /** Where a page ends that begins somewhere: before an uppermost clause, if one begins in its second half. */
    private int end(int first) {
        int most = Math.min(first + POINTS, points.size());
        if (most == points.size()) {
            return most;
        }
        for (int end = most; end > first + POINTS / 2; end--) {
            if (!tops.get(end).equals(tops.get(end - 1))) {
                return end;
            }
        }
        return most;
    }
}
