package id.pandu.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Keeps slow clients from stopping the service. Each holds a worker, but only for a time; and some workers are never
 * given to requests that may have to wait, so that health and metrics can be read, and overload be told, at any time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class SlowClientFilter extends OncePerRequestFilter {

    /** Workers for requests that do not wait. */
    private static final int RESERVED = 32;

    /** How much of a body that nobody wants is read, so that a client that sends all before it reads sees the answer. */
    private static final long DRAINED = 64L << 20;

    private final PanduProperties properties;
    private final HandlerExceptionResolver problems;
    private final String management;
    private final int most;
    private final AtomicInteger open = new AtomicInteger();
    private final Counter refused;

    SlowClientFilter(
            PanduProperties properties,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            MeterRegistry meters,
            @Value("${management.endpoints.web.base-path:/actuator}") String management,
            @Value("${server.tomcat.threads.max}") int workers) {
        this.properties = properties;
        this.problems = problems;
        this.management = management;
        this.most = Math.max(1, workers - RESERVED);
        this.refused = Counter.builder("pandu.requests.refused")
                .description("Requests refused because too many were open")
                .register(meters);
        meters.gauge("pandu.requests.open", open);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TimedExchange exchange = new TimedExchange(request, response, properties);
        if (request.getServletPath().startsWith(management)) {
            chain.doFilter(exchange.request(), exchange.response());
            exchange.end(0);
            return;
        }
        try {
            if (open.incrementAndGet() <= most) {
                chain.doFilter(exchange.request(), exchange.response());
                exchange.end(DRAINED);
            } else {
                refused.increment();
                problems.resolveException(
                        exchange.request(),
                        exchange.response(),
                        null,
                        new ProblemException(ProblemType.UNAVAILABLE, "Too many requests are open; try again later"));
                exchange.end(0);
            }
        } finally {
            open.decrementAndGet();
        }
    }
}
