package org.clausetracker.intake;

/**
 * Somebody who may hand bundles over.
 *
 * @param actor id of the person
 * @param mayOverwrite whether records that were changed by hand may be replaced too, as an ADMIN asks for it
 */
public record BundleSender(String actor, boolean mayOverwrite) {}
