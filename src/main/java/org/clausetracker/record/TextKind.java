package org.clausetracker.record;

/** What a text is for, and so how long it may be and which characters it may have where a record is given alone. */
public enum TextKind {
    /** What is said by name and compared sign by sign, such as the label of a clause: no format character either. */
    LABEL(100),
    /** A name, a title or a heading, in one line. */
    NAME(500),
    /** An address, or the id of another record. */
    LINE(2_000),
    /** What an editor writes: a note, a rationale, a summary. */
    TEXT(20_000),
    /** The wording of a clause. */
    WORDING(200_000),
    /** The text of a statement, or words of it. */
    STATEMENT(500_000),
    /** The whole text of a source. */
    ARCHIVE(2_000_000);

    private final int longest;

    TextKind(int longest) {
        this.longest = longest;
    }

    /** The most characters, in code points. */
    public int longest() {
        return longest;
    }

    /** Whether it is one line, in which each sign has one spelling. */
    boolean isName() {
        return this == LABEL || this == NAME;
    }

    boolean isLine() {
        return isName() || this == LINE;
    }
}
