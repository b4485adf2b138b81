package org.clausetracker.app;

import io.quarkus.runtime.configuration.ConfigUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;

/**
 * Where health and metrics are to be asked for.
 *
 * @param host name or address of this machine
 * @param port 0 for any that is free
 */
record ManagementPort(String host, int port) {

    private static final String HOST = "quarkus.management.host";
    private static final String PORT = "quarkus.management.port";

    static ManagementPort configured() {
        return new ManagementPort(
                ConfigUtils.getFirstOptionalValue(List.of(HOST), String.class).orElse("127.0.0.1"),
                ConfigUtils.getFirstOptionalValue(List.of(PORT), Integer.class).orElse(9000));
    }

    /** Why nothing can listen there, and what to do; empty when it can. */
    Optional<String> fault() {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            return socket.isBound() ? Optional.empty() : Optional.of(fault("it is not free"));
        } catch (IOException e) {
            return Optional.of(fault(String.valueOf(e.getMessage())));
        }
    }

    private String fault(String reason) {
        return "Health and metrics cannot be served on port " + port + " of " + host + ": " + reason
                + ". Another tracker may use it. Set QUARKUS_MANAGEMENT_PORT to a free port, or to 0 for any, or"
                + " QUARKUS_MANAGEMENT_HOST to another address of this machine.";
    }
}
