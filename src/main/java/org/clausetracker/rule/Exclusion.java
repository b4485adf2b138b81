package org.clausetracker.rule;

import java.util.List;

/**
 * A finding that was left out, and why. Never part of the verdict or its digest: what is published later must not change
 * an earlier answer.
 *
 * @param findings the id of that one finding
 */
public record Exclusion(ExclusionCode code, List<String> findings) {}
