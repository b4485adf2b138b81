package org.clausetracker.limits;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.socket.SocketChannel;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.clausetracker.limits.RefusalCounts.Kind;

/**
 * The open connections of each address on which the server listens. When one more comes than there may be in all, or
 * from one address, the one that has waited longest for a request gives way, so that callers who send nothing keep
 * nobody out.
 */
@Singleton
@Unremovable // asked for by name, by the server that Vert.x makes
class Connections {

    private final LimitsConfig config;
    private final RefusalCounts refusals;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    Connections(LimitsConfig config, RefusalCounts refusals, MeterRegistry metrics) {
        this.config = config;
        this.refusals = refusals;
        Gauge.builder("tracker.connections", listeners, all -> all.stream()
                        .mapToInt(Listener::open)
                        .sum())
                .description("Open connections")
                .register(metrics);
    }

    /** The connections of one more address on which the server begins to listen. */
    Listener ofListener() {
        Listener listener = new Listener();
        listeners.add(listener);
        return listener;
    }

    /** The connections of one address on which the server listens. */
    final class Listener {

        private final Map<Caller, OfCaller> callers = new HashMap<>();

        /** On which no request is worked on, the longest first. */
        private final Set<ConnectionWatch> waiting = new LinkedHashSet<>();

        /** Whose answers are not read as fast as they are made, with the bytes of each; the longest first. */
        private final Map<ConnectionWatch, Long> unread = new LinkedHashMap<>();

        private long unreadBytes;
        private int total;

        /** Counts a connection; empty when it may not be. */
        synchronized Optional<ConnectionWatch> admit(SocketChannel channel) {
            Caller caller = Caller.of(
                    channel.remoteAddress() == null
                            ? null
                            : channel.remoteAddress().getAddress());
            OfCaller ofCaller = callers.computeIfAbsent(caller, first -> new OfCaller());
            if (ofCaller.open >= config.connectionsPerAddress()) {
                refusals.count(Kind.CONNECTIONS_OF_ADDRESS);
                if (!givesWay(ofCaller.waiting)) {
                    return Optional.empty();
                }
            } else if (total >= config.connections()) {
                refusals.count(Kind.CONNECTIONS);
                if (!givesWay(waiting)) {
                    forgetIfGone(caller, ofCaller);
                    return Optional.empty();
                }
            }
            ofCaller.open++;
            total++;
            ConnectionWatch watch = new ConnectionWatch(config, refusals, this, caller);
            waits(watch);
            channel.closeFuture().addListener(closed -> closed(watch));
            return Optional.of(watch);
        }

        /** Nothing is asked on it now. */
        synchronized void waits(ConnectionWatch watch) {
            OfCaller ofCaller = callers.get(watch.caller());
            if (ofCaller != null) {
                ofCaller.waiting.add(watch);
                waiting.add(watch);
            }
        }

        /** A request was read from it. */
        synchronized void works(ConnectionWatch watch) {
            waiting.remove(watch);
            OfCaller ofCaller = callers.get(watch.caller());
            if (ofCaller != null) {
                ofCaller.waiting.remove(watch);
            }
        }

        /**
         * So many bytes of answers wait to be read on it; 0 when it takes more. When they are too many on all
         * connections together, those that have been slow for longest are closed.
         */
        synchronized void unread(ConnectionWatch watch, long bytes) {
            Long before = bytes == 0 ? unread.remove(watch) : unread.put(watch, bytes);
            unreadBytes += bytes - (before == null ? 0 : before);
            Iterator<Map.Entry<ConnectionWatch, Long>> longest =
                    unread.entrySet().iterator();
            while (unreadBytes > config.unreadMegabytes() * BodyReader.MEGABYTE && longest.hasNext()) {
                Map.Entry<ConnectionWatch, Long> slow = longest.next();
                longest.remove();
                unreadBytes -= slow.getValue();
                refusals.count(Kind.SLOW_READER);
                slow.getKey().close();
            }
        }

        private boolean givesWay(Set<ConnectionWatch> candidates) {
            if (candidates.isEmpty()) {
                return false;
            }
            ConnectionWatch longest = candidates.iterator().next();
            works(longest);
            longest.close();
            return true;
        }

        private synchronized void closed(ConnectionWatch watch) {
            works(watch);
            unread(watch, 0);
            total--;
            OfCaller ofCaller = callers.get(watch.caller());
            if (ofCaller != null) {
                ofCaller.open--;
                forgetIfGone(watch.caller(), ofCaller);
            }
        }

        private void forgetIfGone(Caller caller, OfCaller ofCaller) {
            if (ofCaller.open == 0) {
                callers.remove(caller);
            }
        }

        synchronized int open() {
            return total;
        }
    }

    private static final class OfCaller {
        private final Set<ConnectionWatch> waiting = new LinkedHashSet<>();
        private int open;
    }
}
