package org.clausetracker.topic;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which topics a list shows.
 *
 * @param schemes names of schemes; empty: any
 * @param knownBy only clauses of agreements known by this day count; empty: all
 */
public record TopicFilter(Set<String> schemes, Optional<LocalDate> knownBy) {}
