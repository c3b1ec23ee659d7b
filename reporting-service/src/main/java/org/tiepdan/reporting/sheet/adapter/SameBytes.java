package org.tiepdan.reporting.sheet.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The library writes the current time into a workbook, and merged cells in random order; the same signed form must give the same bytes. */
final class SameBytes {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    private static final Pattern MERGED = Pattern.compile("<mergeCells>.*?</mergeCells>", Pattern.DOTALL);
    private static final Pattern ONE_MERGED = Pattern.compile("<mergeCell [^>]*/>");

    /** ZIP format: the header of an entry, and the length of the data descriptor with sizes of 4 or 8 bytes. */
    private static final int ENTRY = 0x04034b50;

    private static final int DIRECTORY = 0x02014b50;
    private static final int NAME_LENGTH = 26;
    private static final int EXTRA_LENGTH = 28;
    private static final int HEADER = 30;
    private static final int SIZES = 16;
    private static final int LONGER_SIZES = 8;

    private SameBytes() {}

    /**
     * The JDK's stream reader rejects the 8-byte sizes that the library writes after each entry, so entries are read by their headers.
     *
     * @param workbook small enough to be in memory
     */
    static void write(byte[] workbook, OutputStream out) throws IOException {
        var to = new ZipOutputStream(out);
        var from = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (from.getInt(at) == ENTRY) {
            int named = from.getShort(at + NAME_LENGTH);
            var name = new String(workbook, at + HEADER, named, StandardCharsets.UTF_8);
            int data = at + HEADER + named + from.getShort(at + EXTRA_LENGTH);
            var content = new ByteArrayOutputStream();
            int end = data + inflate(workbook, data, content) + SIZES;
            at = from.getInt(end) == ENTRY || from.getInt(end) == DIRECTORY ? end : end + LONGER_SIZES;
            var same = new ZipEntry(name);
            same.setTimeLocal(NO_TIME);
            to.putNextEntry(same);
            to.write(same(name, content.toByteArray()));
            to.closeEntry();
        }
        to.finish();
    }

    /** @return the number of unpacked bytes */
    private static int inflate(byte[] packed, int from, OutputStream content) throws IOException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed, from, packed.length - from);
            var some = new byte[1 << 13];
            while (!inflater.finished()) {
                int length = inflater.inflate(some);
                if (length == 0 && !inflater.finished()) {
                    throw new IOException("The workbook ends within an entry.");
                }
                content.write(some, 0, length);
            }
            return Math.toIntExact(inflater.getBytesRead());
        } catch (DataFormatException e) {
            throw new IOException("The workbook cannot be read.", e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] same(String name, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (name.equals("docProps/core.xml")) {
            return CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
        }
        return name.startsWith("xl/worksheets/sheet")
                ? MERGED.matcher(text)
                        .replaceAll(merged -> Matcher.quoteReplacement(inOrder(merged.group())))
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    private static String inOrder(String merged) {
        return ONE_MERGED
                .matcher(merged)
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
    }
}
