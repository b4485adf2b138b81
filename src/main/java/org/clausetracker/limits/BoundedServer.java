package org.clausetracker.limits;

import io.netty.channel.ChannelFactory;
import io.netty.channel.ServerChannel;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Lets Vert.x accept connections through a {@link BoundedServerChannel}, where it serves the application. Vert.x finds it as a service; it is the one
 * place of Vert.x from which connections can be counted, and watched, before their first request.
 */
public final class BoundedServer implements VertxServiceProvider {

    /** For the service loader. */
    public BoundedServer() {}

    @Override
    public void init(VertxBuilder builder) {
        if (builder.findTransport() instanceof JDKTransport) {
            builder.findTransport(new Transport());
        }
    }

    private static final class Transport extends JDKTransport {
        @Override
        public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
            ArcContainer application = Arc.container();
            if (domainSocket || application == null) {
                return super.serverChannelFactory(domainSocket);
            }
            Connections connections = application.instance(Connections.class).get();
            return () -> new BoundedServerChannel(connections.ofListener());
        }
    }
}
