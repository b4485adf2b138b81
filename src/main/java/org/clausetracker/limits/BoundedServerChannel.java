package org.clausetracker.limits;

import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.util.List;
import java.util.Optional;
import org.clausetracker.limits.Connections.Listener;

/** Accepts a connection only if there may be one more, and has it watched from its first byte on. */
final class BoundedServerChannel extends NioServerSocketChannel {

    private final Listener connections;

    BoundedServerChannel(Listener connections) {
        this.connections = connections;
    }

    @Override
    protected int doReadMessages(List<Object> accepted) throws Exception {
        int count = super.doReadMessages(accepted);
        if (count <= 0) {
            return count;
        }
        int last = accepted.size() - 1;
        SocketChannel channel = (SocketChannel) accepted.get(last);
        Optional<ConnectionWatch> watch = connections.admit(channel);
        if (watch.isPresent()) {
            channel.pipeline().addFirst(watch.get());
            return count;
        }
        accepted.remove(last);
        // It was never registered with an event loop, so nobody else closes it.
        channel.unsafe().closeForcibly();
        // One was taken from the system, and there may be more: the answer 0 would wait for the next one to come.
        return doReadMessages(accepted);
    }
}
