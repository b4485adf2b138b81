package org.clausetracker.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clausetracker.access.Caller;
import org.clausetracker.access.CallerSource;

/** Knows callers by the sessions and keys that are stored. */
@ApplicationScoped
class StoredCallers implements CallerSource {

    private final Sessions sessions;
    private final ApiKeys keys;

    StoredCallers(Sessions sessions, ApiKeys keys) {
        this.sessions = sessions;
        this.keys = keys;
    }

    @Override
    public Optional<Caller> ofSession(String secret) {
        return sessions.find(secret);
    }

    @Override
    public Optional<Caller> ofKey(String key) {
        return keys.find(key);
    }
}
