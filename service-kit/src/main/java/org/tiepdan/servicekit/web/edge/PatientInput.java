package org.tiepdan.servicekit.web.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A body read as it arrives, for as long as {@link Patience} lasts. */
final class PatientInput extends ServletInputStream {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final ServletInputStream body;
    private final Patience patience;
    private boolean ended;
    private boolean refused;

    PatientInput(HttpServletRequest request, HttpServletResponse response, Patience patience) throws IOException {
        this.request = request;
        this.response = response;
        this.body = request.getInputStream();
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        // Checked first, because a status once set counts as a committed answer.
        boolean answered = response.isCommitted();
        long began = System.nanoTime();
        try {
            int read = body.read(buffer, offset, length);
            ended = read < 0;
            patience.waited(System.nanoTime() - began, Math.max(read, 0));
            return read;
        } catch (Patience.EndedException e) {
            failed(answered);
            if (refused) {
                response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
            }
            throw e;
        } catch (IOException e) {
            failed(answered);
            // The server has set the status; the exception would turn it into a server error.
            request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
            throw e;
        }
    }

    private void failed(boolean answered) {
        ended = true;
        refused = !answered;
    }

    /** Whether the failure came in time for the answer to be a refusal. */
    boolean isRefused() {
        return refused;
    }

    @Override
    public boolean isFinished() {
        return ended || body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("Expected a body to be read where its request is handled.");
    }
}
