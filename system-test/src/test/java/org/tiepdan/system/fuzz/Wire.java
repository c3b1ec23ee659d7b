package org.tiepdan.system.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** HTTP on a bare socket: a client library would correct or refuse the invalid requests. */
final class Wire {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int PIECE = 8_192;
    /** The media type of an answer that stays open: its head is enough. */
    private static final String OPEN = "text/event-stream";

    private Wire() {}

    /**
     * @param headers by name in lower case
     * @param body as text, whatever it is
     */
    record Answer(int status, Map<String, String> headers, String body) {
        String mediaType() {
            return headers.getOrDefault("content-type", "").split(";", 2)[0].strip();
        }
    }

    /** @param service as {@code http://127.0.0.1:8081} */
    static Answer send(URI service, Draft request) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request.onTheWire());
                socket.getOutputStream().flush();
            } catch (SocketException e) {
                // The server refused during sending: it may have answered anyway.
            }
            return read(all(socket.getInputStream()), request.method.equals("HEAD"));
        }
    }

    private static byte[] all(InputStream in) throws IOException {
        var read = new ByteArrayOutputStream();
        try {
            var piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                read.write(piece, 0, length);
                if (staysOpen(read)) {
                    break;
                }
            }
        } catch (SocketException e) {
            // Closed with unread data; the bytes received before are the answer.
            if (read.size() == 0) {
                throw e;
            }
        }
        return read.toByteArray();
    }

    private static boolean staysOpen(ByteArrayOutputStream read) {
        var text = read.toString(StandardCharsets.ISO_8859_1);
        int head = text.indexOf("\r\n\r\n");
        return head > 0 && text.substring(0, head).contains(OPEN);
    }

    private static Answer read(byte[] answer, boolean headOnly) throws IOException {
        var in = new ByteArrayInputStream(answer);
        while (true) {
            var line = line(in).split(" ", 3);
            if (line.length < 2 || !line[0].startsWith("HTTP/1.1")) {
                throw new IOException("no HTTP: " + String.join(" ", line));
            }
            var headers = headers(in);
            int status = Integer.parseInt(line[1]);
            if (status >= 200) {
                boolean isHead =
                        headOnly || headers.getOrDefault("content-type", "").startsWith(OPEN);
                return new Answer(status, headers, isHead ? "" : body(in, headers));
            }
        }
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var parts = line.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts.length < 2 ? "" : parts[1].strip());
        }
        return headers;
    }

    private static String body(InputStream in, Map<String, String> headers) throws IOException {
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var body = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            body.writeBytes(in.readNBytes(size));
            line(in);
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in).split(";", 2)[0].strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("the answer ends within a line: " + line.toString(StandardCharsets.UTF_8));
            }
            line.write(read);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
