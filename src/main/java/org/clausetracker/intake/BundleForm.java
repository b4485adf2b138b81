package org.clausetracker.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;
import org.clausetracker.request.LargeBody;
import org.jspecify.annotations.Nullable;

/** A bundle on its way in by the form of the page of imports. */
@ApplicationScoped
class BundleForm implements LargeBody {

    private final BundleBody sent;

    BundleForm(BundleBody sent) {
        this.sent = sent;
    }

    @Override
    public boolean isSentBy(String method, String path) {
        return method.equals("POST") && path.equals("/imports");
    }

    @Override
    public boolean isForm() {
        return true;
    }

    @Override
    public long mostBytes() {
        return sent.mostBytes();
    }

    @Override
    public Duration longest() {
        return sent.longest();
    }

    @Override
    public Optional<Problem> refusal(UnaryOperator<@Nullable String> header) {
        return BundleBody.nobody(header).or(() -> {
            String type = header.apply(HttpHeaders.CONTENT_TYPE);
            return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                    ? Optional.empty()
                    : Optional.of(
                            Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The form is sent as multipart/form-data."));
        });
    }
}
