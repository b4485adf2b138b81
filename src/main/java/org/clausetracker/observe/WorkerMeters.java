package org.clausetracker.observe;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.runtime.ExecutorRecorder;
import jakarta.inject.Singleton;
import java.lang.reflect.Field;
import java.util.concurrent.Executor;
import java.util.function.ToDoubleFunction;
import org.jboss.threads.EnhancedQueueExecutor;

/** The threads that work on requests, and what waits for one of them. The framework itself does not count them. */
@Singleton
class WorkerMeters implements MeterBinder {

    private final EnhancedQueueExecutor workers;

    WorkerMeters() {
        workers = unwrapped(ExecutorRecorder.getCurrent());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("busy", "Threads that work on a request or a job", EnhancedQueueExecutor::getActiveCount, registry);
        gauge("queued", "Requests and jobs that wait for a thread", EnhancedQueueExecutor::getQueueSize, registry);
        gauge("max", "Threads that there may be", EnhancedQueueExecutor::getMaximumPoolSize, registry);
    }

    private void gauge(
            String name, String description, ToDoubleFunction<EnhancedQueueExecutor> value, MeterRegistry registry) {
        Gauge.builder("tracker_workers_" + name, workers, value)
                .description(description)
                .register(registry);
    }

    /** Under the wrapper in which the framework hands it out, so that nobody can stop it, and which tells of nothing. */
    private static EnhancedQueueExecutor unwrapped(Executor executor) {
        if (executor instanceof EnhancedQueueExecutor plain) {
            return plain;
        }
        try {
            Field delegate = executor.getClass().getDeclaredField("delegate");
            delegate.setAccessible(true);
            return (EnhancedQueueExecutor) delegate.get(executor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The framework wraps its threads in another way: " + executor.getClass(), e);
        }
    }
}
