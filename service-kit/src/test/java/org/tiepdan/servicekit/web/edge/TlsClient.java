package org.tiepdan.servicekit.web.edge;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** One TLS connection that checks the name in the certificate, as a browser does. */
final class TlsClient implements AutoCloseable {
    private static final int MOST_MILLIS = 30_000;
    private static final int EACH_MILLIS = 200;

    private final SSLSocket socket;

    TlsClient(SSLContext trust, int port, String... protocols) throws IOException {
        socket = (SSLSocket) trust.getSocketFactory().createSocket("127.0.0.1", port);
        socket.setSoTimeout(MOST_MILLIS);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (protocols.length > 0) {
            parameters.setProtocols(protocols);
        }
        socket.setSSLParameters(parameters);
        socket.startHandshake();
    }

    String protocol() {
        return socket.getSession().getProtocol();
    }

    X509Certificate certificate() throws IOException {
        return (X509Certificate) socket.getSession().getPeerCertificates()[0];
    }

    /** One request that closes its connection. */
    String ask(String line, String headers) throws IOException {
        var host = headers.contains("Host:") ? "" : "Host: localhost\r\n";
        return raw(line + " HTTP/1.1\r\n" + host + headers + "Connection: close\r\n\r\n");
    }

    String raw(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Sends a beginning, and then a character now and then as long as the server accepts it; returns the answer. */
    String drip(String beginning, String character) throws IOException {
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        socket.setSoTimeout(EACH_MILLIS);
        while (true) {
            socket.getOutputStream().write(character.getBytes(StandardCharsets.US_ASCII));
            try {
                int first = socket.getInputStream().read();
                return (char) first + new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (SocketTimeoutException _) {
                // No answer yet.
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
