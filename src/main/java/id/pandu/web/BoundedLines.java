package id.pandu.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line, never holding more of a line than allowed. */
final class BoundedLines {

    /** One line, without its end. */
    static final class Line {

        private final int number;
        private final byte @Nullable [] bytes;

        private Line(int number, byte @Nullable [] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        /** Counted from 1. */
        int number() {
            return number;
        }

        /** Null if the line is too long; it is then skipped. */
        byte @Nullable [] bytes() {
            return bytes;
        }

        boolean blank() {
            return bytes != null && new String(bytes, StandardCharsets.UTF_8).isBlank();
        }
    }

    private final InputStream in;
    private final int longest;
    private int number;

    BoundedLines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in);
        this.longest = longest;
    }

    /** That of the last line read; 0 before the first. */
    int number() {
        return number;
    }

    /** The next line; null after the last. */
    @Nullable
    Line next() throws IOException {
        int read = in.read();
        if (read < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int length = 0;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (length++ < longest) {
                line.write(read);
            }
        }
        return new Line(++number, length > longest ? null : line.toByteArray());
    }
}
