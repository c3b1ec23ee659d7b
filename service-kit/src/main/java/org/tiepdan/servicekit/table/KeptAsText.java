package org.tiepdan.servicekit.table;

import java.util.regex.Pattern;

/** A cell that keeps a spreadsheet from taking digits for a number: {@code ="05443"} or {@code '05443}. */
public final class KeptAsText {
    private static final Pattern FORM = Pattern.compile("^=\"([^\"]*)\"$|^'(\\d.*)$");

    private KeptAsText() {}

    /** @return {@code cell} itself if it has no such form */
    public static String content(String cell) {
        return FORM.matcher(cell).replaceAll("$1$2");
    }
}
