package org.clausetracker.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;
import org.clausetracker.request.LargeBody;
import org.jspecify.annotations.Nullable;

/** A bundle on its way in. */
@ApplicationScoped
class BundleBody implements LargeBody {

    /** The media type of a bundle. */
    static final String TYPE = "application/vnd.clause-tracker.bundle+json";

    static final String ADDRESS = "/api/v1/imports";

    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Set<String> TYPES = Set.of(TYPE, "application/json");

    @Override
    public boolean isSentBy(String method, String path) {
        return method.equals("POST") && path.equals(ADDRESS);
    }

    @Override
    public long mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public Duration longest() {
        return LONGEST;
    }

    @Override
    public Optional<Problem> refusal(UnaryOperator<@Nullable String> header) {
        return nobody(header).or(() -> {
            String type = header.apply(HttpHeaders.CONTENT_TYPE);
            return type != null && TYPES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                    ? Optional.empty()
                    : Optional.of(Problem.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE, "A bundle is " + TYPE + " or application/json."));
        });
    }

    /** Who shows nothing to be known by is nobody who may, and 256 MB need not be read to know it. */
    static Optional<Problem> nobody(UnaryOperator<@Nullable String> header) {
        return header.apply(HttpHeaders.AUTHORIZATION) == null && header.apply(HttpHeaders.COOKIE) == null
                ? Optional.of(Problem.of(ProblemType.UNAUTHORIZED, ImportResource.WHO_MAY))
                : Optional.empty();
    }
}
