package org.clausetracker.problem;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * How a database that does not do its part shows in a failure. It is nobody's mistake and it passes, so the request is
 * refused with 503 and may be sent again.
 */
public enum Outage {

    /** The connection broke: the server ended it or went down, or the network did. */
    CUT("The database does not answer at the moment; try again in a few seconds."),

    /** Nobody answers where the database should be, or it is starting or stopping. */
    AWAY("The database does not answer at the moment; try again in a few seconds."),

    /** There is no room for one more connection, in the database or the pool of this service, or for what it would write. */
    FULL("The database has no room for this request at the moment; try again in a few seconds."),

    /** A statement took longer than its limit, or waited longer than it may for what another transaction holds. */
    SLOW("The database took too long over this request; try again in a few seconds."),

    /** The statement was cancelled, since nobody waits for the answer any more or it has taken too long: no outage at all. */
    CANCELLED("The answer took too long to make. Ask for less, or later.");

    private final String detail;

    Outage(String detail) {
        this.detail = detail;
    }

    /** What to tell the caller. */
    public String detail() {
        return detail;
    }

    /** The problem that a request ends with. */
    public Problem problem() {
        return Problem.of(ProblemType.UNAVAILABLE, detail);
    }

    /**
     * What a failure has to do with the database, however deep it is wrapped: by its own causes, by those that were
     * suppressed on the way (as a transaction does that cannot be committed), and by the next ones of a batch.
     *
     * @return empty when the failure is of another kind, such as a mistake of ours
     */
    public static Optional<Outage> of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> waiting = new ArrayDeque<>();
        waiting.add(failure);
        while (!waiting.isEmpty()) {
            Throwable next = waiting.remove();
            if (!seen.add(next)) {
                continue;
            }
            Outage outage = next instanceof SQLException sql ? ofOne(sql) : null;
            if (outage != null) {
                return Optional.of(outage);
            }
            if (next.getCause() != null) {
                waiting.add(next.getCause());
            }
            waiting.addAll(List.of(next.getSuppressed()));
            if (next instanceof SQLException batch && batch.getNextException() != null) {
                waiting.add(batch.getNextException());
            }
        }
        return Optional.empty();
    }

    private static @Nullable Outage ofOne(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return isOfThePool(failure) ? FULL : null;
        }
        return switch (state) {
            case "08001", "08004", "57P03" -> AWAY;
            // ended by an administrator, by a crash, because it was idle in a transaction, or too long in one
            case "57P01", "57P02", "25P03", "25P04" -> CUT;
            case "57014" -> String.valueOf(failure.getMessage()).contains("user request") ? CANCELLED : SLOW;
            case "55P03" -> SLOW;
            // a state of the driver, for what it did not expect
            case "99999" -> isInterrupted(failure) ? AWAY : null;
            default -> state.startsWith("08") ? CUT : state.startsWith("53") ? FULL : null;
        };
    }

    /** The pool's own failure to lend a connection in time has no state. */
    private static boolean isOfThePool(SQLException failure) {
        return failure.getCause() instanceof TimeoutException
                || String.valueOf(failure.getMessage()).contains("acquisition timeout");
    }

    /** The pool waits no longer for a connection that is being made, and so interrupts the driver. */
    private static boolean isInterrupted(SQLException failure) {
        return failure.getCause() != null
                && String.valueOf(failure.getCause().getMessage()).startsWith("Interrupted while");
    }
}
