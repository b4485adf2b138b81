package org.clausetracker.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.clausetracker.problem.FieldError;
import org.clausetracker.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The host that a request is for (RFC 9112, section 3.2), which stands in the addresses that answers name.
 *
 * @param name host, with its port if one was given; null when there is a fault
 * @param fault what is wrong with it; null when nothing is
 */
record RequestHost(@Nullable String name, @Nullable Problem fault) {

    private static final int MAX_PORT = 65_535;
    private static final int MAX_DIGITS = 5;
    private static final String SCHEME_END = "://";

    /**
     * @param target the address as sent, which goes before the header where it names a host itself
     * @param headers every Host header
     * @param optional whether a request may do without, as those of HTTP/1.0 may
     * @param own the address that was asked, for requests that do without
     */
    static RequestHost of(String target, List<String> headers, boolean optional, Supplier<String> own) {
        if (headers.size() > 1) {
            return wrong("Host may be given only once.");
        }
        if (headers.isEmpty() && !optional) {
            return wrong("A request of HTTP/1.1 must have a Host.");
        }
        String given = headers.isEmpty() ? null : headers.get(0);
        if (given != null && !isHost(given)) {
            return wrong("Host must be the name of a host, or its address, with or without a port.");
        }
        if (isAbsolute(target)) {
            int start = target.indexOf(SCHEME_END) + SCHEME_END.length();
            String authority = target.substring(start, endOfAuthority(target, start));
            return isHost(authority)
                    ? new RequestHost(withoutEmptyPort(authority), null)
                    : wrong("path", "The host that the address names is none.");
        }
        return new RequestHost(given == null ? own.get() : withoutEmptyPort(given), null);
    }

    /** Whether an address names scheme and host itself, as those sent to a proxy do. */
    static boolean isAbsolute(String target) {
        String start = target.substring(0, Math.min(target.length(), "https://".length()))
                .toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.equals("https://");
    }

    /** Path and query of an address that names its host itself. */
    static String pathAndQuery(String absolute) {
        int end = endOfAuthority(absolute, absolute.indexOf(SCHEME_END) + SCHEME_END.length());
        String rest = absolute.substring(end);
        return rest.startsWith("/") ? rest : "/" + rest;
    }

    private static int endOfAuthority(String absolute, int start) {
        for (int i = start; i < absolute.length(); i++) {
            if ("/?#".indexOf(absolute.charAt(i)) >= 0) {
                return i;
            }
        }
        return absolute.length();
    }

    private static boolean isHost(String given) {
        int end = given.startsWith("[") ? given.indexOf(']') + 1 : given.indexOf(':');
        String host = end < 0 ? given : given.substring(0, end);
        String port = end < 0 ? "" : given.substring(end);
        return isPort(port) && (host.startsWith("[") ? isAddress(host) : isName(host));
    }

    private static boolean isName(String host) {
        return !host.isEmpty()
                && host.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || c == '.'
                                || c == '-'
                                || c == '_');
    }

    private static boolean isAddress(String bracketed) {
        try {
            return bracketed.equals(new URI("http://" + bracketed).getHost());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isPort(String colonAndPort) {
        if (colonAndPort.isEmpty()) {
            return true;
        }
        String port = colonAndPort.substring(1);
        return colonAndPort.startsWith(":")
                && port.length() <= MAX_DIGITS
                && port.chars().allMatch(c -> c >= '0' && c <= '9')
                && (port.isEmpty() || Integer.parseInt(port) <= MAX_PORT);
    }

    private static String withoutEmptyPort(String host) {
        return host.endsWith(":") ? host.substring(0, host.length() - 1) : host;
    }

    private static RequestHost wrong(String message) {
        return wrong("Host", message);
    }

    private static RequestHost wrong(String field, String message) {
        return new RequestHost(null, Problem.invalid(new FieldError(field, message)));
    }
}
