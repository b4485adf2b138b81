package org.clausetracker.problem;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * What a request is called in its answer, in a problem and in each line that is logged for it.
 *
 * @param value 1 to {@value #MAX_LENGTH} letters, digits, points, hyphens and underscores
 */
public record RequestId(String value) {

    /** The header that brings an id along, and that each answer has. */
    public static final String HEADER = "X-Request-Id";

    /** The most characters of an id. */
    public static final int MAX_LENGTH = 64;

    /** The name under which lines of the log have it. */
    public static final String LOGGED_AS = "requestId";

    /** Whatever is longer or holds something else is not taken over: it goes into logs and headers. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1," + MAX_LENGTH + "}");

    /** W3C Trace Context: version, trace, span, flags. A trace of zeros alone is none. */
    private static final Pattern TRACE_PARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-.*");

    /**
     * The id that the headers of a request bring along; else a new one.
     *
     * @param requestId value of {@value #HEADER}
     * @param traceParent value of the header that names it, of which the trace stands for the request where no id is given
     */
    public static RequestId of(@Nullable String requestId, @Nullable String traceParent) {
        if (requestId != null && ID.matcher(requestId).matches()) {
            return new RequestId(requestId);
        }
        Matcher trace = TRACE_PARENT.matcher(traceParent == null ? "" : traceParent);
        return trace.matches() ? new RequestId(trace.group(1)) : fresh();
    }

    /** The id of the request that is being answered; a new one outside of any request. */
    public static RequestId current() {
        return Optional.ofNullable(MDC.get(LOGGED_AS))
                .map(known -> new RequestId(known.toString()))
                .orElseGet(RequestId::fresh);
    }

    /** From here on lines that are logged for this request have it. */
    public void begin() {
        MDC.put(LOGGED_AS, value);
    }

    private static RequestId fresh() {
        // only has to differ from others, and is made for every request: no need of the random numbers that secrets
        // need
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new RequestId(new UUID(random.nextLong(), random.nextLong()).toString());
    }
}
