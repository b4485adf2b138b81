package org.clausetracker.finding;

import org.jspecify.annotations.Nullable;

/**
 * How many findings of a list have one value and are about one party.
 *
 * @param value the value; null: findings that have none
 * @param about slug of whom they accuse or credit; null: nobody is named
 * @param count how many
 * @param findings how many of them are not counted for another party too
 */
record AboutRow(@Nullable String value, @Nullable String about, long count, long findings) {}
