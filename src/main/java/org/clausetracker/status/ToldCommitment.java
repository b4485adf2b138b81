package org.clausetracker.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausetracker.clause.ClauseRef;
import org.clausetracker.rule.CommitmentAnswer;

/**
 * The verdict on one commitment, and who says so.
 *
 * @param clause the clause that it belongs to
 * @param answer the verdict
 * @param speakers who says what of each party's duty, in the order of the units
 * @param digest SHA-256, in hexadecimal, of the inputs that were weighed for the whole clause
 * @param next looks ahead when it is asked: how the status of the clause changes if nobody says anything more; empty: never
 */
public record ToldCommitment(
        ClauseRef clause,
        CommitmentAnswer answer,
        List<Speakers> speakers,
        String digest,
        Supplier<Optional<ComingChange>> next) {}
