package org.clausetracker.intake;

/**
 * A bundle that is there to be loaded.
 *
 * @param origin the file or resource it is read from
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param content where its bytes are
 */
public record OfferedBundle(String origin, String sha256, BundleSource content) {}
