package org.clausetracker.citation;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names by which readers know this service.
 *
 * @param names hosts, with the port where it is no usual one, in lower case
 */
record ServiceHosts(Set<String> names) {

    /** Those of its addresses. */
    static ServiceHosts of(Stream<URI> addresses) {
        return new ServiceHosts(addresses.map(ServiceHosts::host).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether an address is one of this service; one without a host is. */
    boolean own(String address) {
        if (address.startsWith("/")) {
            return true;
        }
        try {
            return names.contains(host(URI.create(address)));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static String host(URI address) {
        return String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT);
    }
}
