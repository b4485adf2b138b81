package org.clausetracker.problem;

/** What a caller sent, as a message repeats it: never more than helps to find it. */
public final class Shortened {

    private static final int MOST = 100;

    private Shortened() {}

    /** The first 100 characters, then an ellipsis; a shorter text as it is. */
    public static String of(Object given) {
        return of(String.valueOf(given), MOST);
    }

    static String of(String given, int most) {
        return given.length() <= most ? given : given.substring(0, most) + "…";
    }
}
