package org.tiepdan.intake.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.tiepdan.intake.privacy.text.Line;
import org.tiepdan.intake.privacy.text.Vocabulary;

/**
 * Finds an address that identifies one household: a house number with its street or hamlet. A hamlet, residential group
 * or street alone is home to many, and the subject of many petitions.
 */
final class AddressTrace {
    private static final Pattern PARTS = Pattern.compile("[,;()\\n\\t]|\\s[-–—]\\s");
    private static final Pattern HOUSE = Pattern.compile(
            "(?U)^(?:(?:số nhà|nhà số|so nha|nha so|số|so|sn|nhà|nha|căn hộ|can ho|căn|can|phòng|phong|lô|lo|kiốt|kiot)[\\s.:]*(?:số\\s+)?)?"
                    + "([a-z]?\\d{1,5}[a-z]?(?:[/.-]\\d{1,4}[a-z]?){0,4})(?![\\p{L}\\p{N}])\\s*(.*)$",
            Pattern.CASE_INSENSITIVE);

    /** Words before a street or a house that people may omit. */
    private static final Vocabulary LABELS =
            Vocabulary.of("số, nhà, sn, đường, phố, đ, so, nha, duong, pho, căn, hộ, phòng, lô, ở, tại, thuộc");

    /** The start of a further part of an address. */
    private static final Vocabulary FURTHER =
            Vocabulary.of("ngõ, ngách, hẻm, kiệt, đường, phố, tổ, khu, phường, xã, xóm, thôn, ấp, bản");

    private AddressTrace() {}

    static boolean isIn(Line line, String address) {
        var needles = needles(address);
        if (needles.isEmpty()) {
            return false;
        }
        var text = essential(line);
        return needles.stream().anyMatch(needle -> Collections.indexOfSubList(text, needle) >= 0);
    }

    /** House number and its street, in either order. */
    private static List<List<String>> needles(String address) {
        var parts = PARTS.splitAsStream(Line.composed(address))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        var needles = new ArrayList<List<String>>();
        for (int index = 0; index < parts.size(); index++) {
            var house = HOUSE.matcher(parts.get(index));
            if (house.matches()) {
                var street = Line.of(house.group(2).isBlank() ? next(parts, index) : house.group(2));
                add(needles, essential(Line.of(house.group(1))), essential(first(street)));
            }
        }
        return needles;
    }

    private static String next(List<String> parts, int index) {
        return index + 1 < parts.size() ? parts.get(index + 1) : "";
    }

    private static void add(List<List<String>> needles, List<String> house, List<String> street) {
        if (street.stream().anyMatch(word -> Character.isLetter(word.codePointAt(0)))) {
            needles.add(joined(house, street));
            needles.add(joined(street, house));
        }
    }

    /** The text before the next part of the address: "ngõ 5" of "ngõ 5 đường Bến Tượng". */
    private static Line first(Line street) {
        int end = 1;
        while (end < street.size() && !FURTHER.holds(street, end, end + 1)) {
            end++;
        }
        return new Line(street.text(), street.words().subList(0, Math.min(end, street.size())));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static List<String> essential(Line line) {
        var words = new ArrayList<String>();
        for (int at = 0; at < line.size(); at++) {
            if (!LABELS.holds(line, at, at + 1)) {
                words.add(line.words().get(at).plain());
            }
        }
        return words;
    }
}
