package org.clausetracker.search;

import java.util.List;
import java.util.Optional;
import org.clausetracker.lists.PageRequest;
import org.clausetracker.problem.DomainFailure.Rejected;

/**
 * Where a hit stands among all hits of a search.
 *
 * @param score the better the higher: millionths of the rank; clauses named by number stand above every rank
 * @param type whose text it is
 * @param id name of it
 */
record HitPosition(long score, SearchType type, String id) {

    /** How many values a cursor holds. */
    static final int KEYS = 3;

    /** Above every score of words: a rank is at most 1. */
    static final long FIRST_BY_NUMBER = 10_000_000;

    /** @throws Rejected when the cursor holds no such values */
    static Optional<HitPosition> after(PageRequest request) {
        return request.after().map(key -> {
            try {
                return new HitPosition(Long.parseLong(key.get(0)), SearchType.valueOf(key.get(1)), key.get(2));
            } catch (IllegalArgumentException forged) {
                throw new Rejected("cursor", "cursor must be a nextCursor of an earlier page of this list.");
            }
        });
    }

    List<String> key() {
        return List.of(String.valueOf(score), type.name(), id);
    }

    boolean isByNumber() {
        return score > FIRST_BY_NUMBER - 1_000;
    }
}
