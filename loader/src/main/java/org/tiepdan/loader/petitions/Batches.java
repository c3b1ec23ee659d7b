package org.tiepdan.loader.petitions;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file of petitions into requests of some hundred lines. Java's client reads an answer only once its request is sent, so
 * one long request would leave the answers nowhere to go; and what is interrupted is repeated from its own beginning only.
 */
public final class Batches implements Closeable {
    private static final int LINES = 250;
    private static final int CHARACTERS = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    // One character for each byte, whatever the bytes mean: intake judges them.
    private final BufferedReader in;
    private final @Nullable String header;
    private int line;

    public Batches(Path file, InputKind kind) throws IOException {
        in = Files.newBufferedReader(file, ISO_8859_1);
        header = kind == InputKind.PETITIONS_CSV ? next() : null;
    }

    /**
     * @param header of a CSV file, sent again with each batch; null otherwise
     * @param firstLine number of the first of the lines in the file, from 1
     */
    public record Batch(@Nullable String header, int firstLine, List<String> lines) {
        byte[] body() {
            var body = new StringBuilder();
            if (header != null) {
                body.append(header).append('\n');
            }
            lines.forEach(line -> body.append(line).append('\n'));
            return body.toString().getBytes(ISO_8859_1);
        }

        /** @param sent number of a line in {@link #body} */
        int lineInFile(int sent) {
            return header != null && sent == 1 ? 1 : firstLine + sent - (header == null ? 1 : 2);
        }

        /** @return as bytes, one a character; empty for a number that is none of the batch's */
        byte[] line(int lineInFile) {
            int index = lineInFile - firstLine;
            return index < 0 || index >= lines.size()
                    ? new byte[0]
                    : lines.get(index).getBytes(ISO_8859_1);
        }
    }

    /** @return null at the end */
    @Nullable
    public Batch read() throws IOException {
        var lines = new ArrayList<String>();
        int first = line + 1;
        int characters = 0;
        boolean quoted = false;
        while (quoted || (lines.size() < LINES && characters < CHARACTERS)) {
            var next = next();
            if (next == null) {
                break;
            }
            // A record of CSV goes on where a quoted cell holds the end of a line.
            quoted = quoted
                    != (header != null
                            && next.chars().filter(each -> each == '"').count() % 2 == 1);
            lines.add(next);
            characters += next.length();
        }
        return lines.isEmpty() ? null : new Batch(header, first, List.copyOf(lines));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private @Nullable String next() throws IOException {
        var next = in.readLine();
        if (next == null) {
            return null;
        }
        line++;
        return line == 1 ? withoutByteOrderMark(next) : next;
    }

    public static String withoutByteOrderMark(String line) {
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
    }
}
