package org.clausetracker.lists;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.request.RequestErrors;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for. A cursor holds the key of the last row seen and a fingerprint of the query it came
 * from, so that it cannot be used to page through another one.
 *
 * @param limit the most rows to answer, 1 to {@value #MAX_LIMIT}
 * @param after the key of the row before the first one wanted; empty for the first page
 * @param fingerprint of the query whose pages these are
 */
public record PageRequest(int limit, Optional<List<String>> after, String fingerprint) {

    /** Rows of a page when the caller does not say. */
    public static final int DEFAULT_LIMIT = 50;

    /** The most rows of a page. */
    public static final int MAX_LIMIT = 200;

    /** What is said of a cursor that no page has given. */
    public static final String NO_CURSOR = "cursor must be a nextCursor of an earlier page of this list.";

    private static final String SEPARATOR = "\u001f";
    private static final int FINGERPRINT_BYTES = 6;

    /** The first page of a query without filters, at the default length. */
    public static PageRequest first() {
        return first(DEFAULT_LIMIT);
    }

    /** The first page at the given length. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty(), fingerprintOf(""));
    }

    /**
     * Reads what a request says.
     *
     * @param query canonical text of everything that decides which rows the list has and how they are ordered
     * @param keys how many values the list is ordered by
     */
    static PageRequest read(
            @Nullable String limit, @Nullable String cursor, String query, int keys, RequestErrors errors) {
        String fingerprint = fingerprintOf(query);
        return new PageRequest(readLimit(limit, errors), readCursor(cursor, fingerprint, keys, errors), fingerprint);
    }

    private static int readLimit(@Nullable String limit, RequestErrors errors) {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        // at most four digits are looked at, so that no number is too long to parse
        if (limit.matches("[1-9][0-9]{0,3}") && Integer.parseInt(limit) <= MAX_LIMIT) {
            return Integer.parseInt(limit);
        }
        errors.add("limit", "limit must be a whole number from 1 to " + MAX_LIMIT + ".");
        return DEFAULT_LIMIT;
    }

    private static Optional<List<String>> readCursor(
            @Nullable String cursor, String fingerprint, int keys, RequestErrors errors) {
        if (cursor == null) {
            return Optional.empty();
        }
        List<String> parts;
        try {
            parts = Arrays.asList(
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1));
        } catch (IllegalArgumentException notBase64) {
            parts = List.of();
        }
        // a NUL is in no key, and the database could not compare with one
        if (parts.size() != keys + 1 || parts.stream().anyMatch(part -> part.indexOf('\0') >= 0)) {
            errors.add("cursor", NO_CURSOR);
            return Optional.empty();
        }
        if (!parts.get(0).equals(fingerprint)) {
            errors.add("cursor", "cursor belongs to another query: keep every other parameter as it was.");
            return Optional.empty();
        }
        return Optional.of(parts.subList(1, parts.size()));
    }

    public String cursorAfter(List<String> key) {
        String text = fingerprint + SEPARATOR + String.join(SEPARATOR, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The number after which the page begins, for a list ordered by one number from 1; 0 for the first page.
     *
     * @throws Rejected when the cursor holds no number
     */
    public int afterNumber() {
        try {
            return after.map(key -> Integer.parseInt(key.get(0))).orElse(0);
        } catch (NumberFormatException notANumber) {
            throw new Rejected("cursor", NO_CURSOR);
        }
    }

    /** One row more than the page shows, which tells whether the list goes on. */
    public int rowsToRead() {
        return limit + 1;
    }

    private static String fingerprintOf(String query) {
        byte[] digest = Arrays.copyOf(DigestUtils.sha256(query), FINGERPRINT_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
