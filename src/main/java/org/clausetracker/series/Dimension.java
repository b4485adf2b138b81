package org.clausetracker.series;

import java.util.Locale;

/** What a series can be split by. */
public enum Dimension {
    /** What the findings say. */
    KIND("f.kind"),
    /** Whom they accuse or credit: one about two parties counts for both. */
    ABOUT("a.party_id"),
    /** Whose reports they are. */
    REPORTER("f.reporter_id"),
    /** How the reporters stand to the agreement. */
    ROLE("f.reporter_role");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    /** How a request asks for it. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** SQL of the value of a finding. */
    String column() {
        return column;
    }

    /** Whether counts by month are kept for it. */
    boolean isKept() {
        return this == KIND || this == ABOUT;
    }
}
