package org.clausetracker.limits;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Who is counted as one caller: an address of IPv4, or the network of 64 bits that a single user of IPv6 has.
 *
 * @param key the same text for the same caller
 */
record Caller(String key) {

    private static final Caller UNKNOWN = new Caller("unknown");
    private static final int NETWORK_BYTES = 8;
    private static final int IPV4_BYTES = 4;

    static Caller of(@Nullable InetAddress address) {
        return address == null ? UNKNOWN : of(address.getAddress());
    }

    /** Who sent a request: the address that a trusted proxy names, else that of the connection. */
    static Caller of(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        String host = remote == null ? null : remote.hostAddress();
        byte[] bytes = host == null ? null : NetUtil.createByteArrayFromIpAddressString(host);
        return bytes == null ? UNKNOWN : of(bytes);
    }

    private static Caller of(byte[] address) {
        byte[] counted = address.length == IPV4_BYTES ? address : Arrays.copyOf(address, NETWORK_BYTES);
        return new Caller(HexFormat.of().formatHex(counted));
    }
}
