package org.tiepdan.routing.directory.name;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** English names of former units, in the manner of {@code units.csv}: the name without diacritics, and the type. */
public final class EnglishNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> TYPES = Map.of(
            "tỉnh", "Province",
            "thành phố", "City",
            "quận", "District",
            "huyện", "District",
            "thị xã", "Town",
            "thị trấn", "Township",
            "xã", "Commune",
            "phường", "Ward",
            "đặc khu", "Special Zone");

    private EnglishNames() {}

    public static String of(String nameVi, String type) {
        String name = nameVi.substring(type.length()).strip().replace('đ', 'd').replace('Đ', 'D');
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return plain.chars().allMatch(Character::isDigit)
                ? TYPES.get(type) + " " + plain
                : plain + " " + TYPES.get(type);
    }
}
