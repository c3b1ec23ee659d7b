package org.tiepdan.system.sample.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the first sheet of an XLSX file as XML in a ZIP. */
public final class Workbook {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SHARED = "xl/sharedStrings.xml";

    private final List<String> shared = new ArrayList<>();

    private Workbook() {}

    /** @return rows from the first to the last with a cell, each up to its last cell; empty text for a missing cell */
    public static List<List<String>> rows(byte[] file) {
        try {
            var parts = parts(file);
            var workbook = new Workbook();
            if (parts.containsKey(SHARED)) {
                elements(parse(parts.get(SHARED)), "si").forEach(each -> workbook.shared.add(text(each)));
            }
            return workbook.sheet(parse(parts.get(SHEET)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError("It is no workbook.", e);
        }
    }

    private List<List<String>> sheet(Element sheet) {
        var rows = new ArrayList<List<String>>();
        for (var row : elements(sheet, "row")) {
            var cells = new TreeMap<Integer, String>();
            int next = 0;
            for (var cell : elements(row, "c")) {
                var reference = cell.getAttribute("r");
                next = reference.isEmpty() ? next : column(reference);
                cells.put(next++, value(cell));
            }
            var texts = new ArrayList<String>();
            for (int column = 0; !cells.isEmpty() && column <= cells.lastKey(); column++) {
                texts.add(cells.getOrDefault(column, ""));
            }
            rows.add(texts);
        }
        return rows;
    }

    private String value(Element cell) {
        var type = cell.getAttribute("t");
        var values = elements(cell, "v");
        if (type.equals("inlineStr")) {
            return text(cell);
        }
        var raw = values.isEmpty() ? "" : values.getFirst().getTextContent();
        return type.equals("s") ? shared.get(Integer.parseInt(raw)) : raw;
    }

    /** Text formatted in several runs is one text. */
    private static String text(Element holder) {
        var text = new StringBuilder();
        elements(holder, "t").forEach(each -> text.append(each.getTextContent()));
        return text.toString();
    }

    private static int column(String reference) {
        int column = 0;
        for (char letter : reference.toCharArray()) {
            if (Character.isLetter(letter)) {
                column = 26 * column + letter - 'A' + 1;
            }
        }
        return column - 1;
    }

    private static List<Element> elements(Element holder, String name) {
        var nodes = holder.getElementsByTagNameNS("*", name);
        var elements = new ArrayList<Element>();
        for (int at = 0; at < nodes.getLength(); at++) {
            Node node = nodes.item(at);
            elements.add((Element) node);
        }
        return elements;
    }

    private static Element parse(byte[] xml) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    /** By the directory at its end, as spreadsheet programs read it: the entries themselves need not contain their length. */
    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new HashMap<String, byte[]>();
        var copy = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(copy, file);
            try (var zip = new ZipFile(copy.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    try (var part = zip.getInputStream(entry)) {
                        parts.put(entry.getName(), part.readAllBytes());
                    }
                }
            }
        } finally {
            Files.delete(copy);
        }
        return parts;
    }
}
