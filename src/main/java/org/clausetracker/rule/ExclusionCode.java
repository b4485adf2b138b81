package org.clausetracker.rule;

/** Why a finding does not count, in the order of the tests: the first that hits. Each has one sentence. */
public enum ExclusionCode {
    LINK_NOT_ACCEPTED,
    NO_DATE,
    RECORDED_LATER,
    PUBLISHED_LATER,
    RETRACTED,
    EVENT_LATER,
    SOURCE_UNRELIABLE,
    IMPROBABLE,
    NOT_AN_OBLIGOR,
    NO_COMMITMENT
}
