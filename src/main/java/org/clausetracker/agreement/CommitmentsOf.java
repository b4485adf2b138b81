package org.clausetracker.agreement;

/** What agreements need to know of their commitments. The package {@code clause}, which stands above, tells it. */
public interface CommitmentsOf {

    /** A condition in HQL: a commitment of the agreement {@code a} is owed on {@code :day}, or none is recorded. */
    String conditionOnDay();
}
