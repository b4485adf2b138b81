package org.clausetracker.rule;

/** Whether that is so which must first be so for a duty to be owed. */
public enum ConditionState {
    MET,
    UNMET
}
