package org.clausetracker.app;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where people reach the service, as far as its configuration tells: for links that are printed on the console. */
final class ServiceAddress {

    private ServiceAddress() {}

    static String configured() {
        Config config = ConfigProvider.getConfig();
        return config.getOptionalValue("tracker.web.public-address", String.class)
                .orElseGet(() -> "http://localhost:"
                        + config.getOptionalValue("quarkus.http.port", Integer.class)
                                .orElse(8080));
    }
}
