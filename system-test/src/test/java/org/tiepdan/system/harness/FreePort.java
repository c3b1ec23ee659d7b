package org.tiepdan.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port that nobody listens on at the moment. Below the range from which the system gives ports to outgoing connections, one of
 * which could otherwise take it before the service does.
 */
public final class FreePort {
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;

    private FreePort() {}

    public static int find() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // Taken: another one.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
