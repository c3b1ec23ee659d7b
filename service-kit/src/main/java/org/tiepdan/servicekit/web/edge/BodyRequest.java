package org.tiepdan.servicekit.web.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request whose body is read through the edge and never parsed as a form: parameters come from the query alone. */
final class BodyRequest extends HttpServletRequestWrapper {
    private final ServletInputStream body;

    /** @param body the rest of the body; the request's own stream must have been requested before, or the server would read it as a form */
    BodyRequest(HttpServletRequest request, ServletInputStream body) {
        super(request);
        this.body = body;
    }

    /** @param body the whole body */
    BodyRequest(HttpServletRequest request, byte[] body) {
        this(request, new Whole(body));
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public @Nullable Part getPart(String name) {
        return null;
    }

    /** A body that has been read completely. */
    private static final class Whole extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Whole(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return bytes.read(buffer, offset, length);
        }

        @Override
        public int available() {
            return bytes.available();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Expected a body to be read where its request is handled.");
        }
    }
}
