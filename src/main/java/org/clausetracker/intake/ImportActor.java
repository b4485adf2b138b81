package org.clausetracker.intake;

/** Who handed a bundle over. The public is not told which person. */
public enum ImportActor {
    /** Whoever runs the service. */
    OPERATOR,
    /** Somebody who was logged in. */
    PERSON
}
