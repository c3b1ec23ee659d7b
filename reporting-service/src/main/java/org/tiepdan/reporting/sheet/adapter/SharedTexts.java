package org.tiepdan.reporting.sheet.adapter;

import java.util.HashSet;
import java.util.Set;

/**
 * The first texts of a column, which the workbook keeps once for all their cells: most columns of a list say the same few things. There are
 * at most so many, for the workbook holds them until its end; what comes later is written into its own cell.
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
