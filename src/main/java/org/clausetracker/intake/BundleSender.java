package org.clausetracker.intake;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may hand bundles over.
 *
 * @param actor id of the person
 * @param credential how the person is known; null: needs none
 */
public record BundleSender(String actor, @Nullable String credential) {}
