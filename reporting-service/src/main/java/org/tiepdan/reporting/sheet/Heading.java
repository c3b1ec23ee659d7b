package org.tiepdan.reporting.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A heading, merged over its children.
 *
 * @param number in the row of numbers under the headings, such as {@code 1} or {@code MS}; null for a group
 * @param children left to right; none for a column
 */
public record Heading(String title, @Nullable String number, List<Heading> children) {

    /** A column. */
    public static Heading column(String title, String number) {
        return new Heading(title, number, List.of());
    }

    /** The number of columns that it spans. */
    public int width() {
        return children.isEmpty()
                ? 1
                : children.stream().mapToInt(Heading::width).sum();
    }

    /** The number of heading rows that it needs, itself included. */
    public int height() {
        return 1 + children.stream().mapToInt(Heading::height).max().orElse(0);
    }

    /** Its columns, left to right: itself if it has no children. */
    public Stream<Heading> leaves() {
        return children.isEmpty() ? Stream.of(this) : children.stream().flatMap(Heading::leaves);
    }
}
