package org.clausetracker.request;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausetracker.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An address whose bodies are too large to be held in memory. They are received into a file, within bounds of their own,
 * before a worker has to do with the request; the room that the address belongs to implements this.
 */
public interface LargeBody {

    /**
     * Under this name a request carries the body that was received, a {@link ReceivedBody}. Whoever takes it from there closes
     * it; otherwise it is given up with the request.
     */
    String RECEIVED = "tracker.received-body";

    /** Whether a request sends such a body. */
    boolean isSentBy(String method, String path);

    /** Whether it is the one file in a form of a page; then the fields of the form come with the request. */
    default boolean isForm() {
        return false;
    }

    /** The most bytes that it may have. */
    long mostBytes();

    /** How long it may take in all. */
    Duration longest();

    /**
     * Why a request is refused before any byte of its body is read; empty: it is not.
     *
     * @param header what a header of the request says, by its name
     */
    Optional<Problem> refusal(UnaryOperator<@Nullable String> header);
}
