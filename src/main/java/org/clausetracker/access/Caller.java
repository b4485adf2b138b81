package org.clausetracker.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param id of the person; empty for nobody in particular
 * @param name of the person; empty for nobody in particular
 * @param session id of the session by which the person is known; null for a key and for nobody
 * @param key how the key that was given narrows what the person may; null without one
 * @param roles of the person, by the slug of an agreement or {@value #EVERYWHERE}
 */
public record Caller(
        String id, String name, @Nullable String session, @Nullable KeyLimits key, Map<String, Set<Role>> roles) {

    /** Stands for all agreements where a role is given. */
    public static final String EVERYWHERE = "*";

    /** Nobody in particular. */
    public static final Caller ANONYMOUS = new Caller("", "", null, null, Map.of());

    public Caller {
        Map<String, Set<Role>> sorted = new TreeMap<>();
        roles.forEach((scope, given) -> sorted.put(scope, Set.copyOf(given)));
        roles = Map.copyOf(sorted);
    }

    /** Whether it is somebody in particular. */
    public boolean isKnown() {
        return !id.isEmpty();
    }

    /** By what the person is known, without any secret: {@code SESSION}, {@code KEY:} and its id; null for nobody. */
    public @Nullable String credential() {
        return key != null ? "KEY:" + key.id() : isKnown() ? "SESSION" : null;
    }

    /** Who may be shown an answer that was made for this caller. */
    public Audience audience() {
        return isKnown() ? Audience.PERSON : Audience.PUBLIC;
    }

    /** Slugs of the agreements that must not be shown; none as long as no agreement is private. */
    public Set<String> hidden() {
        return Set.of();
    }

    /** Whether the caller may do something in one agreement. */
    public boolean may(Permission permission, String agreement) {
        return isAllowed(permission)
                && isWithinKey(agreement)
                && (permission.needsNoRole() || comesWith(permission, EVERYWHERE) || comesWith(permission, agreement));
    }

    /** Whether the caller may do something in all agreements, and beside them. */
    public boolean mayEverywhere(Permission permission) {
        return isAllowed(permission)
                && (key == null || key.agreements().isEmpty() || permission.needsNoRole())
                && (permission.needsNoRole() || comesWith(permission, EVERYWHERE));
    }

    /** Whether there is any agreement in which the caller may do something. */
    public boolean maySomewhere(Permission permission) {
        if (permission.isOfTheInstance() || permission.needsNoRole()) {
            return mayEverywhere(permission);
        }
        return isAllowed(permission)
                && roles.keySet().stream()
                        .anyMatch(scope ->
                                comesWith(permission, scope) && (scope.equals(EVERYWHERE) || isWithinKey(scope)));
    }

    private boolean isAllowed(Permission permission) {
        return isKnown() && (key == null || key.allow(permission));
    }

    private boolean isWithinKey(String agreement) {
        return key == null || key.agreements().isEmpty() || key.agreements().contains(agreement);
    }

    private boolean comesWith(Permission permission, String scope) {
        return roles.getOrDefault(scope, Set.of()).stream().anyMatch(permission::comesWith);
    }
}
