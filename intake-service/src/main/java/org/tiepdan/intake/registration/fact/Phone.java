package org.tiepdan.intake.registration.fact;

import java.util.List;
import java.util.regex.Pattern;

/** One or several phone numbers, possibly with a word about their owner. */
public final class Phone {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ ().-]{0,3}\\d){7,14}(?!\\d)");
    private static final Pattern SEPARATED = Pattern.compile("\\s+[-–/]+\\s+|[;,/|\\n]+|\\s+(?:hoặc|và|or)\\s+");
    private static final Pattern SIGNS = Pattern.compile("[ ().-]");
    private static final Pattern SCIENTIFIC = Pattern.compile("(?i)\\d(?:[.,]\\d+)?e\\+?\\d{1,2}");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("(?!84)[1-9]\\d{8,9}");
    private static final Pattern FRACTION = Pattern.compile("(\\d{8,})[.,]0(?!\\d)");

    private Phone() {}

    /**
     * @return one number in plain form, or several joined by a word, since other separators are read as an extension; text with anything
     *     else stays as written
     */
    public static Fact<String> read(String text) {
        if (Answers.sayNothing(text)) {
            return Fact.clear(null);
        }
        if (SCIENTIFIC.matcher(text.strip()).matches()) {
            return Numbers.scientific(text);
        }
        var numbers = numbers(text);
        if (numbers.isEmpty()) {
            return Fact.doubtful(
                    text,
                    "not-a-phone-number",
                    "Không phải số điện thoại: giữ nguyên như đã ghi, niêm phong.",
                    "Not a phone number: kept as written, sealed.");
        }
        var said = isPlain(text) ? String.join(" và ", numbers) : text.strip();
        return numbers.stream().anyMatch(each -> WITHOUT_ZERO.matcher(each).matches())
                ? Fact.doubtful(
                        said,
                        "lost-zeros",
                        "Số điện thoại không bắt đầu bằng 0: có thể bảng tính đã bỏ số 0 ở đầu.",
                        "The phone number does not begin with 0: a spreadsheet may have dropped it.")
                : Fact.clear(said);
    }

    /** @return all numbers in {@code text}, each as its digits, with a leading plus if it has one */
    public static List<String> numbers(String text) {
        return SEPARATED
                .splitAsStream(FRACTION.matcher(text.strip()).replaceAll("$1"))
                .flatMap(part -> NUMBER.matcher(part).results())
                .map(found -> SIGNS.matcher(found.group()).replaceAll(""))
                .distinct()
                .toList();
    }

    private static boolean isPlain(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }
}
