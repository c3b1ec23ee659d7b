package org.tiepdan.reporting.testkit.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A workbook as a spreadsheet program reads it: parts of a zip, and cells with types. Shares no code with the writer. */
public final class OpenedXlsx {
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, Found> cells = new LinkedHashMap<>();
    private final Document sheet;

    /**
     * @param type {@code text}, whether in the cell or in the table of texts, {@code n} for a number
     * @param format of numbers, such as {@code dd/mm/yyyy}; empty for the general one
     */
    public record Found(String type, String text, String format, boolean bold) {}

    public OpenedXlsx(byte[] file) {
        try {
            read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheet = parsed("xl/worksheets/sheet1.xml");
        var styles = styles();
        var shared = elements(parsed("xl/sharedStrings.xml"), "si");
        elements(sheet, "c").forEach(cell -> {
            var style = cell.getAttribute("s");
            var known = styles.get(style.isEmpty() ? 0 : Integer.parseInt(style));
            cells.put(cell.getAttribute("r"), found(cell.getAttribute("t"), cell.getTextContent(), shared, known));
        });
    }

    /** By its directory, as programs do: {@code ZipInputStream} cannot read the library's output as a stream. */
    private void read(byte[] file) throws IOException {
        var kept = Files.write(Files.createTempFile("opened", ".xlsx"), file);
        try (var zip = new ZipFile(kept.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(kept);
        }
    }

    private static Found found(String type, String text, List<Element> shared, Style style) {
        return switch (type) {
            case "s" ->
                new Found("text", shared.get(Integer.parseInt(text)).getTextContent(), style.format(), style.bold());
            case "inlineStr" -> new Found("text", text, style.format(), style.bold());
            default -> new Found(type, text, style.format(), style.bold());
        };
    }

    /** @param at such as {@code B3}; null for an empty cell */
    public Found cell(String at) {
        return cells.get(at);
    }

    public Map<String, Found> cells() {
        return cells;
    }

    /** What is in each cell that is not empty; a number in one notation. */
    public Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        cells.forEach((at, cell) -> {
            if (!cell.text().isEmpty()) {
                boolean number = cell.type().isEmpty() || cell.type().equals("n");
                texts.put(
                        at,
                        number
                                ? new BigDecimal(cell.text())
                                        .stripTrailingZeros()
                                        .toPlainString()
                                : cell.text());
            }
        });
        return texts;
    }

    /** Such as {@code A1:C1}. */
    public List<String> merged() {
        return elements(sheet, "mergeCell").stream()
                .map(cell -> cell.getAttribute("ref"))
                .toList();
    }

    /** The only element of that name in the sheet. */
    public Element element(String name) {
        return elements(sheet, name).getFirst();
    }

    public boolean hasFormulas() {
        return !elements(sheet, "f").isEmpty();
    }

    public int rows() {
        return elements(sheet, "row").size();
    }

    public String part(String name) {
        return parts.get(name);
    }

    private record Style(String format, boolean bold) {}

    private List<Style> styles() {
        var document = parsed("xl/styles.xml");
        var formats = new HashMap<String, String>();
        elements(document, "numFmt")
                .forEach(format -> formats.put(format.getAttribute("numFmtId"), format.getAttribute("formatCode")));
        var fonts = elements(document, "font");
        return elements((Element) document.getElementsByTagName("cellXfs").item(0), "xf").stream()
                .map(style -> new Style(
                        formats.getOrDefault(style.getAttribute("numFmtId"), ""),
                        !elements(fonts.get(Integer.parseInt(style.getAttribute("fontId"))), "b")
                                .isEmpty()))
                .toList();
    }

    private Document parsed(String part) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(part).getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalStateException(part, e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element in, String name) {
        var found = in.getElementsByTagName(name);
        return new ArrayList<>(IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList());
    }
}
