package org.tiepdan.reporting.sheet.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The library writes the time into a workbook, and merged cells in no order; what was signed has the same bytes each time. */
final class SameBytes {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    private static final Pattern MERGED = Pattern.compile("(?<=<mergeCells>)(<mergeCell [^>]*/>)+");
    private static final Pattern ONE_MERGED = Pattern.compile("<mergeCell [^>]*/>");

    private SameBytes() {}

    /** @param workbook small enough to be in memory */
    static void write(byte[] workbook, OutputStream out) throws IOException {
        var to = new ZipOutputStream(out);
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                to.putNextEntry(same);
                to.write(same(entry.getName(), from.readAllBytes()));
                to.closeEntry();
            }
        }
        to.finish();
    }

    private static byte[] same(String name, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (name.equals("docProps/core.xml")) {
            return CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
        }
        return name.startsWith("xl/worksheets/sheet")
                ? MERGED.matcher(text)
                        .replaceAll(merged -> inOrder(merged.group()))
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    private static String inOrder(String merged) {
        return ONE_MERGED
                .matcher(merged)
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(Collectors.joining());
    }
}
