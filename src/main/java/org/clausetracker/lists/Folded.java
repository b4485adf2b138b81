package org.clausetracker.lists;

/** Compares names as the search does: the database folds both, and spaces between words make no difference. */
public final class Folded {

    private Folded() {}

    /**
     * A condition in HQL: a name holds the text {@code :q}. No name holds one of signs alone.
     *
     * @param path what holds the name
     */
    public static String in(String path) {
        return "(" + folded(":q") + " <> '' and locate(" + folded(":q") + ", " + folded(path) + ") > 0)";
    }

    private static String folded(String text) {
        return "replace(cast(function('search_name', " + text + ") as String), ' ', '')";
    }
}
