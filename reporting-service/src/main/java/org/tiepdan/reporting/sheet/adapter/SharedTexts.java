package org.tiepdan.reporting.sheet.adapter;

import java.util.HashSet;
import java.util.Set;

/**
 * The first distinct texts of a column, which the workbook stores once for all their cells: most columns of a list repeat a few texts.
 * Their number is bounded, since the workbook keeps them until its end; later texts are written into their own cells.
 */
final class SharedTexts {
    private static final int MOST = 500;
    private static final int LONGEST = 100;

    private final Set<String> texts = new HashSet<>();

    boolean has(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        if (texts.size() < MOST) {
            texts.add(text);
            return true;
        }
        return texts.contains(text);
    }
}
