package org.clausetracker.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clausetracker.access.Access;
import org.clausetracker.access.Caller;
import org.clausetracker.access.Permission;

/** Who may hand bundles over by HTTP: what a bundle brings counts at once, so it is for those who look after the instance. */
@ApplicationScoped
public class BundleSenderService {

    private final Access access;

    BundleSenderService(Access access) {
        this.access = access;
    }

    /** Who sends the current request; empty: nobody who may. */
    public Optional<BundleSender> current() {
        Caller caller = access.caller();
        return caller.mayEverywhere(Permission.IMPORT_ACCEPTED) ? Optional.of(sender(caller)) : Optional.empty();
    }

    /**
     * Who sends the current request, if that caller may.
     *
     * @throws org.clausetracker.problem.DomainFailure.Unauthorized when nobody knows who it is
     * @throws org.clausetracker.problem.DomainFailure.Forbidden when the caller may not
     */
    public BundleSender require() {
        return sender(access.requireEverywhere(Permission.IMPORT_ACCEPTED));
    }

    private static BundleSender sender(Caller caller) {
        return new BundleSender(caller.id(), caller.credential());
    }
}
