package org.clausetracker.limits;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.nio.ByteBuffer;
import org.clausetracker.limits.RefusalCounts.Kind;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;
import org.clausetracker.request.LargeBody;
import org.clausetracker.request.ReceivedBody;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One large body on its way into a file. All but the writing happens on the event loop of its connection; while too much of it
 * waits to be written, no more is read.
 */
final class IncomingFile {

    private static final Logger LOG = Logger.getLogger(IncomingFile.class);

    /** Bytes in memory that wait to be written, beside the last piece. */
    private static final long MOST_UNWRITTEN = 512L * 1024;

    private final BodyReader reader;
    private final RoutingContext exchange;
    private final Caller caller;
    private final LargeBody large;
    private final BodyPace pace;
    private volatile @Nullable ReceivedBody body;
    private long length;
    private long unwritten;
    private int uploading;
    private boolean ended;
    private boolean over;

    IncomingFile(BodyReader reader, RoutingContext exchange, Caller caller, LargeBody large) {
        this.reader = reader;
        this.exchange = exchange;
        this.caller = caller;
        this.large = large;
        this.pace = new BodyPace(reader.config(), large.longest());
    }

    static Problem tooLarge(LargeBody large) {
        return Problem.of(
                ProblemType.TOO_LARGE,
                "The body may have " + large.mostBytes() / BodyReader.MEGABYTE + " megabytes at this address.");
    }

    void read(Vertx vertx, WorkerExecutor files) {
        HttpServerRequest request = exchange.request();
        long timer = vertx.setPeriodic(IncomingBody.LOOKED_AT_EVERY, id -> look());
        exchange.addEndHandler(done -> {
            over = true;
            vertx.cancelTimer(timer);
            reader.releaseFile(caller);
            giveUp(files);
        });
        request.exceptionHandler(this::breakOff).endHandler(end -> {
            vertx.cancelTimer(timer);
            ended = true;
            finishIfWhole(files);
        });
        if (large.isForm()) {
            request.setExpectMultipart(true).uploadHandler(upload -> {
                uploading++;
                upload.exceptionHandler(this::breakOff)
                        .handler(piece -> append(files, upload, piece))
                        .endHandler(end -> {
                            uploading--;
                            finishIfWhole(files);
                        });
            });
        } else {
            request.handler(piece -> append(files, request, piece));
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.headers().remove(HttpHeaders.EXPECT);
            exchange.response().writeContinue();
        }
        request.resume();
    }

    private void append(WorkerExecutor files, ReadStream<Buffer> from, Buffer piece) {
        if (over) {
            return;
        }
        length += piece.length();
        if (length > large.mostBytes()) {
            refuse(new Refusal(tooLarge(large)));
            return;
        }
        unwritten += piece.length();
        if (unwritten > MOST_UNWRITTEN) {
            from.pause();
        }
        ByteBuffer bytes = ByteBuffer.wrap(piece.getBytes());
        files.executeBlocking(() -> {
                    ReceivedBody file = body == null ? ReceivedBody.create() : body;
                    body = file;
                    file.append(bytes);
                    return true;
                })
                .onSuccess(written -> {
                    unwritten -= piece.length();
                    if (unwritten <= MOST_UNWRITTEN) {
                        from.resume();
                    }
                })
                .onFailure(this::fail);
    }

    /** The caller left, or sent what is no body; nobody is there to be answered. */
    private void breakOff(Throwable why) {
        over = true;
        LOG.debug("A body broke off", why);
    }

    private void fail(Throwable why) {
        if (!over) {
            over = true;
            exchange.fail(why);
        }
    }

    /** A file in a form may still be written when the last byte of the form has come. */
    private void finishIfWhole(WorkerExecutor files) {
        if (ended && uploading == 0) {
            finish(files);
        }
    }

    /** What follows finds the body in its file, and a request that has none. */
    private void finish(WorkerExecutor files) {
        files.executeBlocking(() -> body)
                .onSuccess(received -> {
                    if (!over) {
                        over = true;
                        body = null;
                        if (received != null) {
                            exchange.put(LargeBody.RECEIVED, received);
                        }
                        exchange.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
                        ((RoutingContextInternal) exchange).setBody(Buffer.buffer());
                        exchange.next();
                    }
                })
                .onFailure(this::fail);
    }

    /** A file that nobody took over is closed behind whatever is still written to it. */
    private void giveUp(WorkerExecutor files) {
        ReceivedBody untaken = exchange.remove(LargeBody.RECEIVED);
        files.executeBlocking(() -> {
                    ReceivedBody file = untaken == null ? body : untaken;
                    body = null;
                    if (file != null) {
                        file.close();
                    }
                    return true;
                })
                .onFailure(why -> LOG.debug("A body in a file is not given up", why));
    }

    private void look() {
        if (!over && pace.isTooSlow(length)) {
            refuse(Refusal.of(Kind.SLOW_BODY));
        }
    }

    private void refuse(Refusal refusal) {
        if (!over) {
            over = true;
            reader.refuse(exchange, refusal);
        }
    }
}
