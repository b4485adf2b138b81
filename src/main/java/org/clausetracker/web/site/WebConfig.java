package org.clausetracker.web.site;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** How pages are served. */
@ConfigMapping(prefix = "tracker.web")
public interface WebConfig {

    /**
     * Value of the Strict-Transport-Security header, such as {@code max-age=31536000}. Set it only where every reader
     * comes over TLS; without it the header is not sent.
     */
    Optional<String> strictTransportSecurity();

    /**
     * Scheme and host, perhaps with a port, that readers know the service by, such as {@code https://example.org}:
     * citations and what others are to embed begin with it. Without it they name the host of the request.
     */
    Optional<
                    @Pattern(
                            regexp = "https?://[^/?#\\s]+",
                            message = "must be scheme and host, perhaps with a port: https://example.org")
                    String>
            publicAddress();
}
