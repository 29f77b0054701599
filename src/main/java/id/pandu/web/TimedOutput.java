package id.pandu.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/**
 * An answer that must be taken in time. What a client does not take, because it is too slow or gone, is dropped: that is
 * no failure of the service, so nobody is told.
 */
final class TimedOutput extends ServletOutputStream {

    private interface Step {
        void run() throws IOException;
    }

    private final ServletOutputStream answer;
    private final Patience patience;
    private boolean lost;

    TimedOutput(ServletOutputStream answer, Patience patience) {
        this.answer = answer;
        this.patience = patience;
    }

    /** Whether something was dropped. */
    boolean isLost() {
        return lost;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> answer.write(bytes, offset, length), length);
    }

    @Override
    public void write(int one) {
        attempt(() -> answer.write(one), 1);
    }

    @Override
    public void flush() {
        attempt(answer::flush, 0);
    }

    private void attempt(Step step, int bytes) {
        if (lost) {
            return;
        }
        long start = System.nanoTime();
        try {
            step.run();
            patience.spend(System.nanoTime() - start, bytes);
            lost = patience.isOver();
        } catch (IOException e) {
            lost = true;
        }
    }

    @Override
    public boolean isReady() {
        return answer.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        answer.setWriteListener(listener);
    }
}
