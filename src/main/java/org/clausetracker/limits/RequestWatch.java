package org.clausetracker.limits;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Future;
import org.clausetracker.limits.RefusalCounts.Kind;

/**
 * Sees the requests and answers of one connection of HTTP/1: tells {@link ConnectionWatch} whether something is being
 * worked on, and ends a connection on which two readers could disagree where a request ends. Netty refuses most of
 * these itself; this refuses every coding but {@code chunked}, and gives chunks that cannot be read an answer.
 */
final class RequestWatch extends ChannelDuplexHandler {

    private static final byte[] REFUSAL = "HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final ConnectionWatch connection;
    private final RefusalCounts refusals;
    private int unanswered;
    private boolean refused;

    RequestWatch(ConnectionWatch connection, RefusalCounts refusals) {
        this.connection = connection;
        this.refusals = refusals;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (refused || isAmbiguous(message)) {
            ReferenceCountUtil.release(message);
            refuse(context, message instanceof HttpRequest ? unanswered : unanswered - 1);
            return;
        }
        if (message instanceof HttpRequest) {
            unanswered++;
            connection.requestBegan();
        }
        super.channelRead(context, message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (message instanceof LastHttpContent && !isInformation(message)) {
            // 0 before the answer to a request that came before this did
            unanswered = Math.max(0, unanswered - 1);
            if (unanswered == 0) {
                connection.answered();
            }
        }
        super.write(context, message, promise);
    }

    private static boolean isInformation(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    private static boolean isAmbiguous(Object message) {
        if (message instanceof HttpRequest request && request.decoderResult().isSuccess()) {
            List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
            return !codings.isEmpty()
                    && (codings.size() > 1
                            || !HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(
                                    codings.get(0).strip())
                            || request.headers().contains(HttpHeaderNames.CONTENT_LENGTH)
                            || !request.protocolVersion().equals(HttpVersion.HTTP_1_1));
        }
        return message instanceof HttpContent content
                && !(message instanceof HttpRequest)
                && content.decoderResult().isFailure();
    }

    /**
     * Ends the connection, with an answer when no earlier one is on its way, for which it would be taken.
     *
     * @param earlier requests that came before this one and are not answered
     */
    private void refuse(ChannelHandlerContext context, int earlier) {
        if (refused) {
            return;
        }
        refused = true;
        refusals.count(Kind.AMBIGUOUS_REQUEST);
        ChannelHandlerContext decoder = context.pipeline().context(HttpRequestDecoder.class);
        if (earlier > 0 || decoder == null) {
            connection.close();
        } else {
            // From the decoder on outwards, past the encoder, whose state these bytes are none of.
            Future<?> unused =
                    decoder.writeAndFlush(Unpooled.wrappedBuffer(REFUSAL)).addListener(sent -> connection.close());
        }
    }
}
