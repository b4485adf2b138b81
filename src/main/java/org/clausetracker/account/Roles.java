package org.clausetracker.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clausetracker.access.Role;

/** Reads roles as the queries write them: scope and role, with a space between. */
final class Roles {

    private Roles() {}

    static Map<String, Set<Role>> of(String[] written) {
        Map<String, Set<Role>> roles = new TreeMap<>();
        for (String one : written) {
            int space = one.indexOf(' ');
            roles.computeIfAbsent(one.substring(0, space), scope -> EnumSet.noneOf(Role.class))
                    .add(Role.valueOf(one.substring(space + 1)));
        }
        return roles;
    }

    /** One element for each role, by scope. */
    static List<MembershipDetail> list(Map<String, Set<Role>> roles) {
        return new TreeMap<>(roles)
                .entrySet().stream()
                        .flatMap(scope -> scope.getValue().stream()
                                .sorted()
                                .map(role -> new MembershipDetail(scope.getKey(), role)))
                        .toList();
    }
}
