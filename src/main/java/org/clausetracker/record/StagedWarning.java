package org.clausetracker.record;

/**
 * A question about everything that was merged, whose answers contradict themselves or will not count, but are no faults.
 *
 * @param code what it warns of, for those who confirm it
 * @param sql a query of its answers, each with {@code json_order}, {@code number}, {@code path}, {@code record} and
 *     {@code reason}, in this order; {@code number} orders what is said of one place
 */
public record StagedWarning(String code, String sql) {}
