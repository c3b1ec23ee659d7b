package org.tiepdan.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;

/** Chooses a port for each listener. The system may give a free port twice, and may give one that a listener was promised. */
final class FreePorts {
    /** Asks for any free port. */
    static final int ANY = 0;

    private FreePorts() {}

    /**
     * @param wanted by listener, the port or {@link #ANY}
     * @return by listener, ports of 127.0.0.1 that all differ
     */
    static Map<String, Integer> each(Map<String, Integer> wanted) {
        return each(wanted, FreePorts::free);
    }

    /** @param free gives ports that were free just now, and may repeat itself */
    static Map<String, Integer> each(Map<String, Integer> wanted, IntSupplier free) {
        var ports = new TreeMap<>(wanted);
        ports.replaceAll((_, port) -> port == ANY ? another(ports, free) : port);
        return ports;
    }

    private static int another(Map<String, Integer> ports, IntSupplier free) {
        int port = free.getAsInt();
        while (ports.containsValue(port)) {
            port = free.getAsInt();
        }
        return port;
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
