package id.pandu.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** What the server can do with a connection and servlets cannot. */
final class ClientConnection {

    private static final String NAME = ClientConnection.class.getName();

    private final Request request;

    private ClientConnection(Request request) {
        this.request = request;
    }

    static ClientConnection of(ServletRequest request) {
        return (ClientConnection) request.getAttribute(NAME);
    }

    /** Lets a body that could not be read be answered like any other request; the server would answer it by itself. */
    void answerNevertheless() {
        request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        request.getResponse().setSuspended(false);
        request.getResponse().resetError();
    }

    /** Closes it when the request is over, without waiting for the rest of the body or of the answer. */
    void close() {
        request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, new IOException("The client is too slow or gone"));
    }

    /** Makes the connection of every request known. */
    static final class Valve extends ValveBase {

        Valve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.setAttribute(NAME, new ClientConnection(request));
            getNext().invoke(request, response);
        }
    }
}
