package org.clausetracker.access;

import java.util.Set;

/**
 * How an API key narrows what its owner may.
 *
 * @param id the part of the key that is no secret
 * @param scopes what it may be used for
 * @param agreements slugs of the agreements that it is for; empty for all
 */
public record KeyLimits(String id, Set<KeyScope> scopes, Set<String> agreements) {

    public KeyLimits {
        scopes = Set.copyOf(scopes);
        agreements = Set.copyOf(agreements);
    }

    boolean allow(Permission permission) {
        return permission == Permission.KNOW_ONESELF
                || permission.scope().filter(scopes::contains).isPresent();
    }
}
