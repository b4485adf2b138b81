package org.clausetracker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What stands before several nodes: passes each connection on to one of those that were ready at the last look, in turn. A
 * connection stays with its node until one of the two closes it.
 */
public final class Balancer implements AutoCloseable {

    /** How often it asks a node whether it is ready. */
    public static final Duration LOOKS_EVERY = Duration.ofMillis(100);

    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<URI> nodes = new CopyOnWriteArrayList<>();
    private final List<URI> ready = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    public Balancer() throws IOException {
        threads.execute(this::look);
        threads.execute(this::accept);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + entrance.getLocalPort());
    }

    public void add(String node) {
        nodes.add(URI.create(node));
    }

    public boolean isReady(String node) {
        return ready.contains(URI.create(node));
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        entrance.close();
    }

    private void look() {
        try {
            while (!threads.isShutdown()) {
                for (URI node : nodes) {
                    if (!isUp(node)) {
                        ready.remove(node);
                    } else if (!ready.contains(node)) {
                        ready.add(node);
                    }
                }
                TimeUnit.MILLISECONDS.sleep(LOOKS_EVERY.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isUp(URI node) throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(node.resolve("/q/health/ready"))
                                            .timeout(Duration.ofSeconds(2))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket caller = entrance.accept();
                threads.execute(() -> join(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void join(Socket caller) {
        List<URI> now = List.copyOf(ready);
        try (caller) {
            URI node = now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
            try (Socket callee = new Socket(node.getHost(), node.getPort())) {
                threads.execute(() -> pass(caller, callee));
                pass(callee, caller);
            }
        } catch (IOException e) {
            Thread.onSpinWait();
        }
    }

    /** Until there is no more; then neither may go on. */
    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] part = new byte[8192];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                out.write(part, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            Thread.onSpinWait();
        }
    }
}
