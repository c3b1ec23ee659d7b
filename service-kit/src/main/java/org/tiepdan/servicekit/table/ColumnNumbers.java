package org.tiepdan.servicekit.table;

import java.util.List;
import java.util.regex.Pattern;
import org.tiepdan.eventing.text.PlainText;

/**
 * The row of a printed form that numbers its columns: {@code (1);(2);(3)}. Forms of statistics give the first ones letters, and say of a
 * number from which others it is reckoned: {@code A;B;1;2;3=1+2}.
 */
final class ColumnNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?(?:\\s*=[\\s\\d()+*/.-]*)?");
    private static final Pattern LETTER = Pattern.compile("\\(?([A-G])\\)?");
    /** Two columns may hold two numbers by chance. */
    private static final int SEVERAL = 3;

    private ColumnNumbers() {}

    static boolean are(List<String> cells) {
        int letters = 0;
        int numbers = 0;
        for (var cell : cells) {
            var text = PlainText.visible(cell);
            if (text.isEmpty()) {
                continue;
            }
            if (numbers == 0 && isLetter(text, letters)) {
                letters++;
            } else if (isNumber(text, numbers + 1)) {
                numbers++;
            } else {
                return false;
            }
        }
        return numbers > 0 && letters + numbers >= SEVERAL;
    }

    private static boolean isLetter(String text, int before) {
        var letter = LETTER.matcher(text);
        return letter.matches() && letter.group(1).charAt(0) == 'A' + before;
    }

    private static boolean isNumber(String text, int expected) {
        var number = NUMBER.matcher(text);
        return number.matches() && Integer.parseInt(number.group(1)) == expected;
    }
}
