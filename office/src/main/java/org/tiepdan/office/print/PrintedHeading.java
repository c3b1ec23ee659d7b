package org.tiepdan.office.print;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading of a printed table.
 *
 * @param number of the column, as in the form, such as "4=5+6"; empty for none, or for a heading with parts
 * @param weight relative width of the column, at least 1
 * @param parts headings below this one, from left to right
 */
public record PrintedHeading(String words, String number, int weight, List<PrintedHeading> parts) {

    public PrintedHeading {
        parts = List.copyOf(parts);
    }

    public static PrintedHeading column(String words, String number, int weight) {
        return new PrintedHeading(words, number, weight, List.of());
    }

    public static PrintedHeading group(String words, List<PrintedHeading> parts) {
        return new PrintedHeading(words, "", 1, parts);
    }

    int depth() {
        return 1 + parts.stream().mapToInt(PrintedHeading::depth).max().orElse(0);
    }

    Stream<PrintedHeading> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(PrintedHeading::leaves);
    }

    static List<PrintedHeading> leaves(List<PrintedHeading> headings) {
        return headings.stream().flatMap(PrintedHeading::leaves).toList();
    }
}
