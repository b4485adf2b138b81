package org.clausetracker.limits;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.clausetracker.limits.Connections.Listener;
import org.clausetracker.limits.RefusalCounts.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Watches one connection from its first byte to its end: closes it when the header of a request does not come in time,
 * or when an answer is not read at the least pace. It stands before everything else, so bytes may be encrypted here; what
 * they mean it learns from {@link RequestWatch}, which it puts behind the decoder of HTTP/1.
 */
final class ConnectionWatch extends ChannelDuplexHandler {

    private final LimitsConfig config;
    private final RefusalCounts refusals;
    private final Listener connections;
    private final Caller caller;

    /** Closed by another thread, perhaps before it belongs to an event loop. */
    private volatile boolean closing;

    private volatile @Nullable ChannelHandlerContext context;
    private @Nullable Future<?> headerDeadline;
    private @Nullable Future<?> readerCheck;
    private boolean knowsRequests;
    private boolean working;
    private long unread;

    ConnectionWatch(LimitsConfig config, RefusalCounts refusals, Listener connections, Caller caller) {
        this.config = config;
        this.refusals = refusals;
        this.connections = connections;
        this.caller = caller;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
        if (closing) {
            end(added);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext read, Object message) throws Exception {
        if (!working && headerDeadline == null) {
            endHeaderAfter(config.headerTime(), read);
        }
        watchRequests(read.pipeline());
        super.channelRead(read, message);
    }

    /**
     * Where the first bytes decide what is spoken, the decoder came with them and has read them, unseen. They may have
     * been a whole request, so the time of its answer is added to the time of its header.
     */
    @Override
    public void channelReadComplete(ChannelHandlerContext read) throws Exception {
        if (!knowsRequests) {
            watchRequests(read.pipeline());
            if (knowsRequests && headerDeadline != null) {
                forgetHeader();
                endHeaderAfter(config.headerTime().plus(config.answerTime()), read);
            }
        }
        super.channelReadComplete(read);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ended) throws Exception {
        forgetHeader();
        if (readerCheck != null) {
            readerCheck.cancel(false);
        }
        super.channelInactive(ended);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext changed) throws Exception {
        Channel channel = changed.channel();
        if (readerCheck != null) {
            readerCheck.cancel(false);
            readerCheck = null;
        }
        if (channel.isWritable()) {
            connections.unread(this, 0);
        } else {
            unread = channel.bytesBeforeWritable();
            connections.unread(this, unread);
            lookAtReaderLater(changed);
        }
        super.channelWritabilityChanged(changed);
    }

    Caller caller() {
        return caller;
    }

    /** The header of a request has come whole. */
    void requestBegan() {
        working = true;
        connections.works(this);
        forgetHeader();
    }

    /** Every request that came was answered. */
    void answered() {
        working = false;
        forgetHeader();
        connections.waits(this);
    }

    /** Closes the connection, if it is not closed. */
    void close() {
        closing = true;
        ChannelHandlerContext place = context;
        if (place != null) {
            end(place);
        }
    }

    private void endHeaderAfter(Duration time, ChannelHandlerContext place) {
        headerDeadline = place.executor().schedule(() -> headerTooLate(place), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void forgetHeader() {
        if (headerDeadline != null) {
            headerDeadline.cancel(false);
            headerDeadline = null;
        }
    }

    /** The decoder is there once the connection is known not to be encrypted, or its encryption is agreed on. */
    private void watchRequests(ChannelPipeline pipeline) {
        if (!knowsRequests && pipeline.get(HttpRequestDecoder.class) != null) {
            knowsRequests = true;
            pipeline.addBefore(pipeline.lastContext().name(), null, new RequestWatch(this, refusals));
        }
    }

    private void headerTooLate(ChannelHandlerContext late) {
        headerDeadline = null;
        // HTTP/2 sends many requests side by side; its frames have limits of their own, and idle connections end.
        if (!working && late.pipeline().get(Http2ConnectionHandler.class) == null) {
            refusals.count(Kind.SLOW_HEADER);
            end(late);
        }
    }

    private static void end(ChannelHandlerContext place) {
        // Whether it was closed at once or was closed before makes no difference.
        Future<?> unused = place.close();
    }

    private void lookAtReaderLater(ChannelHandlerContext reader) {
        readerCheck = reader.executor()
                .schedule(() -> checkReader(reader), config.patience().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void checkReader(ChannelHandlerContext reader) {
        Channel channel = reader.channel();
        if (!channel.isActive() || channel.isWritable()) {
            return;
        }
        long left = channel.bytesBeforeWritable();
        if (unread - left < config.patience().toSeconds() * config.bytesPerSecond()) {
            refusals.count(Kind.SLOW_READER);
            end(reader);
            return;
        }
        unread = left;
        connections.unread(this, left);
        lookAtReaderLater(reader);
    }
}
