package org.clausetracker.web.site;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How pages are served. */
@ConfigMapping(prefix = "tracker.web")
public interface WebConfig {

    /**
     * Value of the Strict-Transport-Security header, such as {@code max-age=31536000}. Set it only where every reader
     * comes over TLS; without it the header is not sent.
     */
    Optional<String> strictTransportSecurity();
}
