package org.tiepdan.reporting.sheet.adapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tiepdan.reporting.sheet.Heading;
import org.tiepdan.reporting.sheet.Sheet;

/** The place of each heading of a form: above its columns, and a column's own down to the row of numbers. */
final class XlsxHeadings {
    private static final double LINE = 13.5;
    private static final double SPACE = 4;

    private final List<Place> places = new ArrayList<>();
    private final int rows;

    /** @param top row below all headings, from 0; the others likewise */
    record Place(String title, int top, int left, int bottom, int right) {}

    XlsxHeadings(Sheet sheet) {
        rows = sheet.headingRows();
        int left = 0;
        for (var heading : sheet.headings()) {
            put(heading, 0, left);
            left += heading.width();
        }
    }

    private void put(Heading heading, int top, int left) {
        boolean isColumn = heading.children().isEmpty();
        places.add(new Place(heading.title(), top, left, isColumn ? rows - 1 : top, left + heading.width() - 1));
        int next = left;
        for (var child : heading.children()) {
            put(child, top + 1, next);
            next += child.width();
        }
    }

    List<Place> places() {
        return places;
    }

    /** Programs fit the height of a row to its cells, but not to merged ones. */
    double[] heights(double[] widths) {
        var heights = new double[rows];
        Arrays.fill(heights, LINE + SPACE);
        for (var place : places) {
            if (place.top == place.bottom) {
                heights[place.top] = Math.max(heights[place.top], height(place, widths));
            }
        }
        for (var place : places) {
            double has = Arrays.stream(heights, place.top, place.bottom + 1).sum();
            heights[place.bottom] += Math.max(0, height(place, widths) - has);
        }
        return heights;
    }

    private static double height(Place place, double[] widths) {
        return lines(
                                place.title,
                                Arrays.stream(widths, place.left, place.right + 1)
                                        .sum())
                        * LINE
                + SPACE;
    }

    /** @param width in characters */
    static int lines(String text, double width) {
        int lines = 1;
        double used = 0;
        for (var word : text.split(" ", -1)) {
            // Headings are bold.
            double length = word.length() * 1.15;
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = length;
            } else {
                used += (used > 0 ? 1 : 0) + length;
            }
        }
        return lines;
    }
}
