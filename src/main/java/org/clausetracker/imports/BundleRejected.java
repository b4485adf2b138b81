package org.clausetracker.imports;

import java.util.List;
import java.util.stream.Collectors;

/** A bundle has errors; nothing of it was stored. */
public final class BundleRejected extends RuntimeException {

    private static final int SHOWN_IN_MESSAGE = 20;

    private final transient List<BundleError> errors;
    private final long unlisted;

    BundleRejected(String origin, List<BundleError> errors, long unlisted) {
        super(summary(origin, errors, unlisted));
        this.errors = List.copyOf(errors);
        this.unlisted = unlisted;
    }

    /** The errors in the order of the document, at most 1,000 of them; never empty. */
    public List<BundleError> errors() {
        return errors;
    }

    /** How many more errors there are than {@link #errors()} lists. */
    public long unlisted() {
        return unlisted;
    }

    private static String summary(String origin, List<BundleError> errors, long unlisted) {
        long total = errors.size() + unlisted;
        String listed = errors.stream()
                .limit(SHOWN_IN_MESSAGE)
                .map(error -> "\n  " + error)
                .collect(Collectors.joining());
        long hidden = total - Math.min(errors.size(), SHOWN_IN_MESSAGE);
        return origin + " has " + total + (total == 1 ? " error" : " errors") + ", nothing of it was stored:" + listed
                + (hidden == 0 ? "" : "\n  and " + hidden + " more");
    }
}
