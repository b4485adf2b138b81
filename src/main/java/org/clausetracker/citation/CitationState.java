package org.clausetracker.citation;

/** How a cited address stands to what it showed when it was cited. */
public enum CitationState {
    /** It shows what it showed. */
    UNCHANGED,

    /** It shows something else since the day of reading had passed. */
    CHANGED,

    /** It changed on the day of reading itself, so it depends on the hour what was seen. */
    CHANGED_THAT_DAY,

    /** Neither the address nor the text beside it says when it was read. */
    NO_DAY,

    /** There is nothing of that name here. */
    NOT_FOUND,

    /** It was not recorded here yet when it is said to have been read. */
    NOT_RECORDED_THEN,

    /** A page of this service that is no clause, agreement or record: a list, a search, a matrix. */
    NOT_COMPARED,

    /** An address of somebody else. */
    ELSEWHERE
}
