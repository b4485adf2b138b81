package org.clausetracker.rule;

import java.util.List;

/**
 * One step towards a verdict.
 *
 * @param findings ids of the findings that decided it, in ascending order; empty where no finding did
 */
public record Reason(ReasonCode code, List<String> findings) {}
