package org.clausetracker.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many reports of one sort there are on a clause.
 *
 * @param clause label of the clause
 * @param kind what they say
 * @param reporterRole how the reporters stand to the agreement
 * @param reporterSide slug of the side they speak for; null: their own
 * @param count how many, at least one
 * @param latest last day that any of them is about
 */
public record EvidenceCount(
        String clause,
        FindingKind kind,
        ReporterRole reporterRole,
        @Nullable String reporterSide,
        long count,
        LocalDate latest) {}
