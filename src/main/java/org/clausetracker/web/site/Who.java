package org.clausetracker.web.site;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.clausetracker.access.Access;
import org.clausetracker.access.Caller;
import org.clausetracker.access.Permission;
import org.jspecify.annotations.Nullable;

/** Who reads the page, for its head: {@code cdi:who} in templates. A page that cannot find out shows nobody. */
@Named("who")
@RequestScoped
public class Who {

    private final Access access;
    private @Nullable Caller found;

    Who(Access access) {
        this.access = access;
    }

    /** Whether the reader has logged in. */
    public boolean isKnown() {
        return caller().isKnown();
    }

    /** What the reader is called; empty for nobody in particular. */
    public String getName() {
        return caller().name();
    }

    /** Whether the reader looks after people. */
    public boolean isManager() {
        return caller().mayEverywhere(Permission.MANAGE_PEOPLE);
    }

    private Caller caller() {
        Caller caller = found;
        if (caller == null) {
            caller = find();
            found = caller;
        }
        return caller;
    }

    /** A page that tells of a failure is drawn where nothing may be waited for, or while the database is away. */
    private Caller find() {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return Caller.ANONYMOUS;
        }
        try {
            return access.caller();
        } catch (RuntimeException unknown) {
            return Caller.ANONYMOUS;
        }
    }
}
