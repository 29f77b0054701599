package id.pandu.web;

import java.time.Duration;

/**
 * How long one client may keep the service waiting while it sends or takes: for a time, and longer the more it has sent
 * and taken. Only waiting counts, not the work of the service. Not for several threads.
 */
final class Patience {

    private final long grace;
    private final long bytesPerSecond;
    private long waited;
    private long moved;

    /** @param bytesPerSecond what a client must send or take so as not to be cut off after the grace */
    Patience(Duration grace, int bytesPerSecond) {
        this.grace = grace.toNanos();
        this.bytesPerSecond = bytesPerSecond;
    }

    /** The client took this long, in nanoseconds, for so many bytes. */
    void spend(long nanos, int bytes) {
        waited += nanos;
        moved += bytes;
    }

    boolean isOver() {
        return waited > grace + moved * 1_000_000_000L / bytesPerSecond;
    }
}
