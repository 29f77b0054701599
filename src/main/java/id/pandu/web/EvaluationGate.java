package id.pandu.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets only so many evaluations run at once as the processors can carry, in the order in which they came. There are many
 * more workers than that, because most of them wait for clients.
 */
@Component
final class EvaluationGate {

    private final Semaphore places;
    private final PanduProperties properties;

    EvaluationGate(PanduProperties properties, MeterRegistry meters) {
        this.properties = properties;
        int given = properties.threads();
        this.places = new Semaphore(given > 0 ? given : 2 * Runtime.getRuntime().availableProcessors(), true);
        meters.gauge("pandu.evaluations.waiting", places, Semaphore::getQueueLength);
    }

    /** @throws ProblemException if no place becomes free in time */
    <T> T pass(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (places.tryAcquire(properties.patience().toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(ProblemType.UNAVAILABLE, "Too many requests are waiting; try again later");
    }
}
