package org.tiepdan.lawpack.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** SHA-256 over the cells of tables, row by row, with the columns in order of their names. */
public final class Digest {
    private final MessageDigest sha256;

    private Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** @return twelve hexadecimal digits */
    public static String of(SortedMap<String, Table> files) {
        Digest digest = new Digest();
        files.forEach((name, table) -> {
            digest.add(name);
            digest.addTable(table);
        });
        return HexFormat.of().formatHex(digest.sha256.digest(), 0, 6);
    }

    private void addTable(Table table) {
        try {
            Sheet sheet = table.sheet();
            List<Integer> order = IntStream.range(0, sheet.header().size())
                    .boxed()
                    .sorted(Comparator.comparing(column -> sheet.header().get(column)))
                    .toList();
            add(sheet.lines().size());
            addRow(sheet.header(), order);
            sheet.lines().forEach(line -> addRow(line.cells(), order));
        } catch (SpoiltSheetException e) {
            // The pack is refused anyway, so its name does not matter.
            add(table.bytes().length);
        }
    }

    private void addRow(List<String> cells, List<Integer> order) {
        for (int column : order) {
            add(column < cells.size() ? cells.get(column) : "");
        }
    }

    /** The length keeps two tables apart whose cells join to the same text. */
    private void add(String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        sha256.update(bytes);
    }

    private void add(int number) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
