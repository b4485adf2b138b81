package org.clausetracker.http;

import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausetracker.problem.FieldError;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * The address and the headers of a request before anything has decoded them. What the server would read as another
 * text than the one meant (invalid UTF-8 as U+FFFD) or what no text may hold (NUL) is refused here, once for every
 * address.
 *
 * @param address path and query as sent
 * @param headerLength characters of all header names and values
 */
public record RequestLine(String address, int headerLength) {

    /** The longest address that is read, in characters; longer ones than RFC 9110 asks every server to read. */
    public static final int MAX_ADDRESS = 8_192;

    /** The most characters of all header names and values together. */
    public static final int MAX_HEADERS = 16_384;

    /** Besides blanks, control characters and what is not ASCII; a fragment is the reader's alone and never sent. */
    private static final String NEVER_IN_ADDRESSES = "\"#<>\\^`{|}";

    private static final Pattern PARAMETERS = Pattern.compile("[&;]");

    /** The path as routes see it, for who stands before the look at it; {@code /} for what is no path. */
    static String pathOf(RoutingContext routing) {
        String path = routing.request().path();
        try {
            return path == null || !path.startsWith("/") ? "/" : routing.normalizedPath();
        } catch (IllegalArgumentException falseEncoding) {
            return "/";
        }
    }

    static RequestLine of(String address, Iterable<Map.Entry<String, String>> headers) {
        int length = 0;
        for (Map.Entry<String, String> header : headers) {
            length += header.getKey().length() + header.getValue().length();
        }
        return new RequestLine(address, length);
    }

    /** What is wrong with it; empty when it can be answered. */
    Optional<Problem> fault() {
        if (address.length() > MAX_ADDRESS) {
            return Optional.of(Problem.of(
                    ProblemType.URI_TOO_LONG, "An address may have at most " + MAX_ADDRESS + " characters."));
        }
        if (headerLength > MAX_HEADERS) {
            return Optional.of(Problem.of(
                    ProblemType.HEADERS_TOO_LARGE,
                    "The headers may have at most " + MAX_HEADERS + " characters in all."));
        }
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        String fault = faultOfPath(path);
        if (fault != null) {
            return Optional.of(Problem.invalid(new FieldError("path", "The path " + fault + ".")));
        }
        return query < 0 ? Optional.empty() : faultOfQuery(address.substring(query + 1));
    }

    private static @Nullable String faultOfPath(String path) {
        String fault = faultOf(path);
        if (fault != null || isPlainPath(path)) {
            return fault;
        }
        try {
            new URI(path);
            return null;
        } catch (URISyntaxException e) {
            return "is not the path of an address";
        }
    }

    /** Whether nothing in a path but its characters could be wrong. */
    private static boolean isPlainPath(String path) {
        return path.startsWith("/") && !path.startsWith("//") && path.indexOf('[') < 0 && path.indexOf(']') < 0;
    }

    private static Optional<Problem> faultOfQuery(String query) {
        for (String parameter : PARAMETERS.splitAsStream(query).toList()) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            String fault = faultOf(name);
            if (fault != null) {
                return Optional.of(Problem.invalid(new FieldError("query", "The name of a parameter " + fault + ".")));
            }
            fault = faultOf(parameter);
            if (fault != null) {
                return Optional.of(Problem.invalid(new FieldError(name, name + " " + fault + ".")));
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a percent-encoded text, in words that follow its name; null when nothing is. */
    private static @Nullable String faultOf(String encoded) {
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c <= ' ' || c >= 0x7f || NEVER_IN_ADDRESSES.indexOf(c) >= 0) {
                return "holds a character that must be percent-encoded";
            }
            if (c != '%') {
                bytes.put((byte) c);
                continue;
            }
            int high = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded.charAt(i + 2), 16);
            if (low < 0) {
                return "is not percent-encoded: after % there must be two hexadecimal digits";
            }
            bytes.put((byte) (high * 16 + low));
            i += 2;
        }
        return faultOf(bytes.flip());
    }

    private static @Nullable String faultOf(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().indexOf('\0') < 0
                    ? null
                    : "must not hold a NUL character";
        } catch (CharacterCodingException notUtf8) {
            return "is not percent-encoded UTF-8";
        }
    }
}
