package id.pandu.web;

import id.pandu.analysis.Release;
import id.pandu.rulebook.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A release while it is served. It counts its users, of whom the service itself is the first, and is closed with the
 * last of them; so a replaced release lives until the requests that began with it are over.
 */
final class Edition implements AutoCloseable {

    private final Release release;
    private final ZoneId zone;
    private final Instant loadedAt = Instant.now();
    private final AtomicInteger users = new AtomicInteger(1);

    /** @param zone where days begin and end */
    Edition(Release release, ZoneId zone) {
        this.release = release;
        this.zone = zone;
    }

    /** The release as it answers today. */
    Release release() {
        return release.on(LocalDate.now(zone));
    }

    Rulebook rulebook() {
        return release().rulebook();
    }

    Instant loadedAt() {
        return loadedAt;
    }

    /** Counts one more user, who must close; false if it is too late because the last one has left. */
    boolean enter() {
        return users.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
    }

    @Override
    public void close() {
        if (users.decrementAndGet() == 0) {
            release.close();
        }
    }
}
