package org.clausetracker.web.draw;

import org.clausetracker.clause.Group;

/**
 * A badge: two fields side by side, the subject on slate, the status on the colour of its group.
 *
 * @param subject words of the left field
 * @param status words of the right field
 * @param title what the badge says in full
 * @param fill colour of the right field
 * @param ink colour of the words on it
 */
public record Badge(String subject, String status, String title, String fill, String ink) {

    private static final int CHARACTER = 7;
    private static final int PADDING = 9;
    private static final int ICON = 18;

    public static Badge of(String subject, String status, String title, Group group) {
        return switch (group) {
            case RED -> new Badge(subject, status, title, "#b3261e", "#ffffff");
            case AMBER -> new Badge(subject, status, title, "#f4c23c", "#2b1d00");
            case GREY -> new Badge(subject, status, title, "#d3dae0", "#14202b");
            case BLUE -> new Badge(subject, status, title, "#1f62a8", "#ffffff");
            case GREEN -> new Badge(subject, status, title, "#0e6b58", "#ffffff");
            case NONE -> new Badge(subject, status, title, "#ffffff", "#424e5a");
        };
    }

    /** Width of the words on the left, which are fitted into it whatever the font. */
    public int subjectWidth() {
        return widthOf(subject);
    }

    /** Width of the words on the right. */
    public int statusWidth() {
        return widthOf(status);
    }

    /** Where the words on the left begin. */
    public int subjectStart() {
        return PADDING;
    }

    /** Width of the left field. */
    public int split() {
        return subjectWidth() + 2 * PADDING;
    }

    /** Where the icon stands. */
    public int iconStart() {
        return split() + PADDING;
    }

    /** Where the words on the right begin. */
    public int statusStart() {
        return iconStart() + ICON;
    }

    /** Width of the whole. */
    public int width() {
        return statusStart() + statusWidth() + PADDING;
    }

    private static int widthOf(String text) {
        return text.codePointCount(0, text.length()) * CHARACTER;
    }
}
