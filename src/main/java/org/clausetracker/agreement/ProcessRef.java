package org.clausetracker.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A peace process: the agreements that name it belong together.
 *
 * @param slug permanent name
 * @param name what it is called, the same in all its agreements
 */
public record ProcessRef(
        @Schema(examples = "nagorno-karabakh") String slug,
        @Schema(examples = "Armenia-Azerbaijan (Nagorno-Karabakh)") String name) {}
