package org.clausetracker.access;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, as far as it is kept: a network of 24 bits of IPv4, or 48 of IPv6. That tells one place from
 * another and names nobody.
 *
 * @param text such as {@code 192.0.2.0/24}; {@code unknown} where nothing tells
 */
public record Network(String text) {

    private static final Network UNKNOWN = new Network("unknown");
    private static final int IPV4_BYTES = 4;
    private static final int KEPT_OF_IPV4 = 3;
    private static final int KEPT_OF_IPV6 = 6;

    /** Of the address that a trusted proxy names, else of that of the connection. */
    public static Network of(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        String host = remote == null ? null : remote.hostAddress();
        byte @Nullable [] address = host == null ? null : NetUtil.createByteArrayFromIpAddressString(host);
        return address == null ? UNKNOWN : of(address);
    }

    static Network of(byte[] address) {
        int kept = address.length == IPV4_BYTES ? KEPT_OF_IPV4 : KEPT_OF_IPV6;
        byte[] network = Arrays.copyOf(Arrays.copyOf(address, kept), address.length);
        try {
            return new Network(InetAddress.getByAddress(network).getHostAddress() + "/" + kept * Byte.SIZE);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 bytes", e);
        }
    }
}
