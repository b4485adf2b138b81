package org.clausetracker.request;

import java.util.ArrayList;
import java.util.List;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;

/** Collects the faults of one request, so that the caller learns all of them at once. */
public final class RequestErrors {

    private final List<FieldError> found = new ArrayList<>();

    /** Notes one fault. */
    public void add(String field, String message) {
        found.add(new FieldError(field, message));
    }

    /**
     * Ends the reading.
     *
     * @throws Rejected with every fault noted, if there is any
     */
    public void check() {
        if (!found.isEmpty()) {
            throw new Rejected(found);
        }
    }
}
