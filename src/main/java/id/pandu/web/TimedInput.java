package id.pandu.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;

/** A body that must arrive in time. What goes wrong on the way is told as a problem of the request. */
final class TimedInput extends ServletInputStream {

    private final ServletInputStream body;
    private final Patience patience;
    private final TimedOutput answer;
    private final ClientConnection connection;
    private boolean broken;

    TimedInput(ServletInputStream body, Patience patience, TimedOutput answer, ClientConnection connection) {
        this.body = body;
        this.patience = patience;
        this.answer = answer;
        this.connection = connection;
    }

    /**
     * Ends early if the client takes no more of the answer.
     *
     * @throws ProblemException if the body comes too slowly, ends early, or is not transferred as it should be
     */
    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (answer.isLost()) {
            return -1;
        }
        long start = System.nanoTime();
        try {
            int count = body.read(bytes, offset, length);
            patience.spend(System.nanoTime() - start, Math.max(count, 0));
            if (patience.isOver()) {
                throw tooSlow();
            }
            return count;
        } catch (IOException e) {
            connection.answerNevertheless();
            if (e.getCause() instanceof SocketTimeoutException) {
                throw tooSlow();
            }
            broken = true;
            throw new ProblemException(
                    ProblemType.BROKEN_BODY, "The body ends early or is not transferred as its headers say");
        }
    }

    private ProblemException tooSlow() {
        broken = true;
        return new ProblemException(ProblemType.TOO_SLOW, "The body came too slowly");
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Reads on and forgets what it reads: all that is here, and further so many bytes that must be waited for. */
    void drain(long waited) {
        byte[] chunk = new byte[8192];
        long left = waited;
        try {
            while (!broken && !answer.isLost() && !body.isFinished() && (left > 0 || available() > 0)) {
                left -= Math.max(read(chunk, 0, chunk.length), 1);
            }
        } catch (ProblemException e) {
            broken = true;
        }
    }

    @Override
    public int available() {
        try {
            return broken ? 0 : body.available();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
