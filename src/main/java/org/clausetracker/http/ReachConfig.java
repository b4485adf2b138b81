package org.clausetracker.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/** Under which names the service is reached, and from whose pages. */
@ConfigMapping(prefix = "tracker.http")
interface ReachConfig {

    /**
     * Hosts that are served, without a port: a name, {@code *.name} for every name below it, or an address. Without any,
     * every host is.
     */
    Optional<
                    List<
                            @Pattern(
                                    regexp = "(\\*\\.)?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*|\\[[0-9A-Fa-f:.]+]",
                                    message = "must be the name of a host, *.name or an address, without a port")
                            String>>
            hosts();

    /**
     * Origins such as {@code https://example.org} whose pages may read the public data, without its reader's cookies;
     * {@code *}: those of everybody, {@code none}: of nobody.
     */
    @WithDefault("*")
    List<
                    @Pattern(
                            regexp = "\\*|none|https?://[^/?#\\s*]+",
                            message = "must be *, none or an origin: scheme, host and perhaps a port")
                    String>
            origins();
}
