package org.tiepdan.intake.oldfont;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Windows-1258, the code page of Vietnamese Windows: as Windows-1252, but for seven letters with their capitals, the currency, and five
 * tones that follow their letter. Java's own table of it is in a module that a runtime may lack.
 */
final class Windows1258 {
    private static final String IN_1252 = "ÃãÐðÕõÝýþÌÒÞìò" + "\u0160\u0161\u017D\u017E";
    private static final String IN_1258 = "ĂăĐđƠơƯư₫\u0300\u0309\u0303\u0301\u0323" + "\u008A\u009A\u008E\u009E";

    private static final Map<Character, Character> TO_1258 = pairs(IN_1252, IN_1258);
    private static final Map<Character, Character> TO_1252 = pairs(IN_1258, IN_1252);

    private Windows1258() {}

    private static Map<Character, Character> pairs(String from, String to) {
        var pairs = new HashMap<Character, Character>();
        for (int i = 0; i < from.length(); i++) {
            pairs.put(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(pairs);
    }

    /** @return the text of which Windows-1252 shows the bytes as {@code text}; not composed */
    static String instead(String text) {
        return text.chars()
                .mapToObj(each -> String.valueOf(TO_1258.getOrDefault((char) each, (char) each)))
                .collect(Collectors.joining());
    }

    /** @return the character with the same code in Windows-1252; null if the two have the same one */
    static @Nullable Character in1252(char each) {
        return TO_1252.get(each);
    }
}
