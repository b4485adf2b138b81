package org.clausetracker.party;

/**
 * A party by both its names.
 *
 * @param slug permanent name
 * @param name name shown to readers
 */
public record PartyRef(String slug, String name) {}
