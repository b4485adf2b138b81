package org.clausetracker.request;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An answer that was rendered before and goes out as it is.
 *
 * @param json the bytes that are served, as text
 */
public record RenderedAnswer(@JsonValue @JsonRawValue String json) {}
