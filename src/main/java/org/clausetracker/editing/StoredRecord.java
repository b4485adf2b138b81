package org.clausetracker.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A record as it is stored.
 *
 * @param version how often it was recorded
 * @param element the record as a bundle has it
 */
public record StoredRecord(RecordName name, int version, ObjectNode element) {}
