package org.clausetracker.limits;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** One request that waits for a worker or is worked on, with the connection that it uses, if any. */
final class RunningRequest {

    /** Under this name an exchange carries it. */
    static final String KEY = "tracker.running-request";

    private final RoutingContext exchange;
    private final Caller caller;
    private final Context context;
    private volatile boolean admitted;
    private boolean givenUp;
    private @Nullable PGConnection connection;

    RunningRequest(RoutingContext exchange, Caller caller, Context context) {
        this.exchange = exchange;
        this.caller = caller;
        this.context = context;
        exchange.put(KEY, this);
    }

    RoutingContext exchange() {
        return exchange;
    }

    Caller caller() {
        return caller;
    }

    void admit() {
        admitted = true;
    }

    boolean isAdmitted() {
        return admitted;
    }

    /** Goes on where it stopped to wait, on the event loop of its connection. */
    void goOn() {
        context.runOnContext(turn -> {
            if (!exchange.response().ended() && !exchange.response().closed()) {
                exchange.next();
            }
        });
    }

    /**
     * Its worker has borrowed a connection.
     *
     * @return false when nobody waits for the answer any more
     */
    synchronized boolean uses(PGConnection borrowed) {
        connection = borrowed;
        return !givenUp;
    }

    /** Its worker gives the connection back: from now on no query on it may be cancelled for this request. */
    synchronized void returns() {
        connection = null;
    }

    /** Cancels the query under way. The connection cannot be given back, and lent to others, before this is done. */
    synchronized void cancel() throws SQLException {
        givenUp = true;
        if (connection != null) {
            connection.cancelQuery();
        }
    }
}
