package org.clausetracker.access;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clausetracker.problem.DomainFailure.Forbidden;
import org.clausetracker.problem.DomainFailure.Unauthorized;
import org.jspecify.annotations.Nullable;

/**
 * Tells who sent the request that is being answered, and refuses what that caller may not. Nobody is looked up before
 * somebody asks: what is public costs a caller with a cookie no more than any other.
 */
@ApplicationScoped
public class Access {

    private static final String CALLER = Caller.class.getName();

    private final CallerSource source;

    Access(CallerSource source) {
        this.source = source;
    }

    /**
     * Who sent the request; {@link Caller#ANONYMOUS} where nothing says so, where a session has ended, and where no request
     * is being answered.
     *
     * @throws Unauthorized when a key is given that does not hold
     */
    public Caller caller() {
        RoutingContext routing = current();
        if (routing == null) {
            return Caller.ANONYMOUS;
        }
        Caller known = routing.get(CALLER);
        if (known == null) {
            known = find(Credentials.of(routing.request()));
            routing.put(CALLER, known);
        }
        return known;
    }

    /**
     * Who sent the request, if that caller may do something in an agreement.
     *
     * @throws Unauthorized when nobody knows who it is
     * @throws Forbidden when the caller may not
     */
    public Caller require(Permission permission, String agreement) {
        return checked(permission, caller().may(permission, agreement));
    }

    /** As {@link #require}, for at least one agreement. */
    public Caller requireSomewhere(Permission permission) {
        return checked(permission, caller().maySomewhere(permission));
    }

    /** As {@link #require}, for all agreements, and for what belongs to none. */
    public Caller requireEverywhere(Permission permission) {
        return checked(permission, caller().mayEverywhere(permission));
    }

    private Caller checked(Permission permission, boolean allowed) {
        Caller caller = caller();
        if (!caller.isKnown()) {
            throw new Unauthorized("Log in, or send an API key, to do this.");
        }
        if (!allowed) {
            throw new Forbidden("This needs the permission " + permission + ", which "
                    + (caller.key() == null ? "you do not have here." : "this key does not have here."));
        }
        return caller;
    }

    private Caller find(Credentials given) {
        if (given.key() != null) {
            return source.ofKey(given.key())
                    .orElseThrow(() -> new Unauthorized(
                            "The key in Authorization is none, has ended, or belongs to nobody who may log in."));
        }
        return Optional.ofNullable(given.session()).flatMap(source::ofSession).orElse(Caller.ANONYMOUS);
    }

    private static @Nullable RoutingContext current() {
        return Arc.container().requestContext().isActive()
                ? Arc.container().instance(CurrentVertxRequest.class).get().getCurrent()
                : null;
    }
}
