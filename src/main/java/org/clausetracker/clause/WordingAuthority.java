package org.clausetracker.clause;

/** Standing of one published text of a clause. */
public enum WordingAuthority {
    /** Language of issue. */
    AUTHENTIC,
    /** Translation published by a government that signed. */
    OFFICIAL_TRANSLATION,
    /** Translation or quotation of the press or of the editor. */
    PRESS,
    /** Editor's summary; not the wording. */
    SUMMARY,
    /** Draft that was not signed. */
    LEAKED_DRAFT
}
