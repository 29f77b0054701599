package id.pandu.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** A request that must be sent, and its answer that must be taken, in time. */
final class TimedExchange {

    private static final String NAME = TimedExchange.class.getName();

    private final ClientConnection connection;
    private final TimedInput body;
    private final TimedOutput answer;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    TimedExchange(HttpServletRequest request, HttpServletResponse response, PanduProperties properties)
            throws IOException {
        Patience patience = new Patience(properties.patience(), properties.slowest());
        this.connection = ClientConnection.of(request);
        this.answer = new TimedOutput(response.getOutputStream(), patience);
        this.body = new TimedInput(request.getInputStream(), patience, answer, connection);
        this.request = new TimedRequest(request, body);
        this.response = new TimedResponse(response, answer);
        request.setAttribute(NAME, this);
    }

    static TimedExchange of(HttpServletRequest request) {
        return (TimedExchange) request.getAttribute(NAME);
    }

    /** Whether the client takes no more of the answer. */
    boolean isLost() {
        return answer.isLost();
    }

    HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    /**
     * Ends the exchange. A connection on which something is left unread or unwritten is closed, else it stays.
     *
     * @param drained how many bytes of the body are waited for if nobody has read them
     */
    void end(long drained) throws IOException {
        if (!body.isFinished()) {
            response.flushBuffer();
            body.drain(drained);
        }
        if (answer.isLost() || !body.isFinished()) {
            connection.close();
        }
    }

    private static final class TimedRequest extends HttpServletRequestWrapper {

        private final TimedInput body;

        TimedRequest(HttpServletRequest request, TimedInput body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return body;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String charset = getCharacterEncoding();
            return new BufferedReader(new InputStreamReader(body, charset == null ? "UTF-8" : charset));
        }
    }

    private static final class TimedResponse extends HttpServletResponseWrapper {

        private final TimedOutput answer;

        TimedResponse(HttpServletResponse response, TimedOutput answer) {
            super(response);
            this.answer = answer;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return answer;
        }

        @Override
        public PrintWriter getWriter() {
            return new PrintWriter(new OutputStreamWriter(answer, Charset.forName(getCharacterEncoding())), true);
        }

        @Override
        public void flushBuffer() {
            answer.flush();
        }
    }
}
