package org.clausetracker.web.account;

import java.util.List;
import java.util.Set;
import org.clausetracker.access.KeyScope;
import org.clausetracker.account.Me;

/**
 * The page of one's own account.
 *
 * @param key as it was made just now; empty when none was
 * @param keyName as typed
 * @param keyScopes as chosen
 * @param keyDays as typed
 */
public record MeView(
        Me me,
        List<SessionLine> sessions,
        List<KeyLine> keys,
        String key,
        String keyName,
        Set<KeyScope> keyScopes,
        String keyDays,
        FormFaults faults) {

    /** The scopes that can be chosen. */
    public List<KeyScope> scopes() {
        return List.of(KeyScope.values());
    }

    /** Whether a scope is chosen. */
    public boolean isChosen(KeyScope scope) {
        return keyScopes.contains(scope);
    }

    /**
     * One session.
     *
     * @param agent what the browser calls itself, or that it does not
     * @param seen when and from where it was used
     */
    public record SessionLine(String id, String agent, String seen, boolean current) {}

    /**
     * One key.
     *
     * @param ends when it ends, or that it has
     * @param used when it was used, or that it never was
     * @param open whether it can be used
     */
    public record KeyLine(String id, String name, List<KeyScope> scopes, String ends, String used, boolean open) {}
}
