package org.tiepdan.servicekit.table;

import java.util.List;
import java.util.regex.Pattern;
import org.tiepdan.eventing.text.PlainText;

/** The row of a printed form that numbers its columns: {@code (1);(2);(3)}. */
final class ColumnNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?");
    /** Two columns may hold two numbers by chance. */
    private static final int SEVERAL = 3;

    private ColumnNumbers() {}

    static boolean are(List<String> cells) {
        int count = 0;
        for (var cell : cells) {
            var text = PlainText.visible(cell);
            if (text.isEmpty()) {
                continue;
            }
            var number = NUMBER.matcher(text);
            if (!number.matches() || Integer.parseInt(number.group(1)) != count + 1) {
                return false;
            }
            count++;
        }
        return count >= SEVERAL;
    }
}
