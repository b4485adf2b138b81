package org.clausetracker.rule;

import java.util.List;
import org.clausetracker.clause.Group;
import org.clausetracker.clause.Headline;

/**
 * The verdict on one commitment: the worst of its units.
 *
 * @param commitment id of the commitment
 * @param units one per obligor in the order given, then one for breaches attributed to nobody, if there are any
 */
public record CommitmentAnswer(String commitment, Headline headline, Group group, List<UnitAnswer> units) {}
