package org.clausetracker.editing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * The key by which a request is known when it is sent again (draft-ietf-httpapi-idempotency-key-header), with the digest of
 * what was sent.
 *
 * @param text 1 to 255 visible characters of ASCII
 * @param bodySha256 SHA-256 of the body, in hexadecimal
 */
public record IdempotencyKey(String text, String bodySha256) {

    /** The header that brings it. */
    public static final String HEADER = "Idempotency-Key";

    /** Bare, or as a string of structured fields. */
    private static final Pattern FORM = Pattern.compile("\"([!#-\\[\\]-~]{1,255})\"|([!#-~][!-~]{0,254})");

    /**
     * Reads the header.
     *
     * @return null where there is none
     * @throws Rejected when it is no key
     */
    static @Nullable IdempotencyKey of(@Nullable String header, String bodySha256) {
        if (header == null) {
            return null;
        }
        Matcher given = FORM.matcher(header.strip());
        if (!given.matches()) {
            throw new Rejected(HEADER, "must be 1 to 255 visible characters of ASCII, bare or in quotation marks.");
        }
        return new IdempotencyKey(given.group(1) == null ? given.group(2) : given.group(1), bodySha256);
    }
}
