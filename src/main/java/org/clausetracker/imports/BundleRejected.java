package org.clausetracker.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.clausetracker.record.Faults;

/** A bundle has errors; nothing of it was stored. */
public final class BundleRejected extends RuntimeException {

    private final transient List<BundleError> errors;
    private final long unlisted;

    BundleRejected(String origin, List<BundleError> errors, long unlisted) {
        super(summary(origin, errors, unlisted));
        this.errors = List.copyOf(errors);
        this.unlisted = unlisted;
    }

    static BundleRejected of(String origin, Faults faults) {
        List<BundleError> listed = faults.listed().stream()
                .map(fault -> new BundleError(
                        fault.place().path(), fault.message(), fault.place().record()))
                .toList();
        return new BundleRejected(origin, listed, faults.unlisted());
    }

    /** The errors in the order of the document, as many as {@code tracker.import.errors-listed} says; never empty. */
    public List<BundleError> errors() {
        return errors;
    }

    /** How many more errors there are than {@link #errors()} lists. */
    public long unlisted() {
        return unlisted;
    }

    private static String summary(String origin, List<BundleError> errors, long unlisted) {
        long total = errors.size() + unlisted;
        String listed = errors.stream().map(error -> "\n  " + error).collect(Collectors.joining());
        return origin + " has " + total + (total == 1 ? " error" : " errors") + ", nothing of it was stored:" + listed
                + (unlisted == 0
                        ? ""
                        : "\n  and " + unlisted + " more; tracker.import.errors-listed=" + total + " lists them all");
    }
}
