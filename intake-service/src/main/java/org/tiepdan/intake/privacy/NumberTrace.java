package org.tiepdan.intake.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.intake.privacy.text.Line;

/**
 * Finds numbers that identify one person, as whole numbers: "12" is not in "12/6/2026", nor "5" in "500m2". The digits
 * of an identity number or a phone may have any separators between them.
 */
final class NumberTrace {
    private static final String BETWEEN = "[\\s.,()/_·‐-―-]{0,3}";
    private static final int TELLING = 8;
    private static final int TELLING_PHONE = 8;
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=.)");
    private static final Pattern PREFIX = Pattern.compile("^(?:0|84)");
    private static final Pattern NOT_IN_NUMBER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern IDENTITY = Pattern.compile(
            "(?<!\\p{L})(?:\\p{L}{1,2}\\s?)?[0-9](?:[ .,()/_·‐-―-]{0,3}[0-9])+(?![0-9])|[0-9A-Za-z]{8,20}");
    private static final Pattern PHONE =
            Pattern.compile("(?:(?:\\+?84|0)[ .()-]{0,3})?[1-9](?:[ .()-]{0,3}[0-9]){7,9}(?![0-9])");
    private static final Pattern DECISION = Pattern.compile(
            "(?U)(\\d{1,6}\\p{L}?)\\s*((?:[/-]\\s*\\d{4}\\s*)?)[/-]\\s*(\\p{L}[\\p{L}\\d]*(?:\\s*[-–./]\\s*\\p{L}[\\p{L}\\d]*)*)");

    /** Some people omit the slash, so that the mark of a decision follows the number directly. */
    private static final Pattern DECIDED = Pattern.compile("(?i)\\d\\p{L}?[\\s/.–-]*QD(?!\\p{L})");

    private NumberTrace() {}

    /** @param number as in a register, possibly after a word; one too short to identify anybody is not searched for */
    static boolean hasIdentity(String text, String number) {
        return IDENTITY.matcher(Line.composed(number))
                .results()
                .map(found -> NOT_IN_NUMBER.matcher(found.group()).replaceAll(""))
                .filter(plain -> plain.length() >= TELLING && plain.chars().anyMatch(Character::isDigit))
                .anyMatch(plain -> hasIdentityOf(text, plain));
    }

    /** Spreadsheets drop leading zeros. */
    private static boolean hasIdentityOf(String text, String plain) {
        var shortened = withoutZeros(plain);
        return shortened.length() < TELLING ? has(text, plain, "") : has(text, shortened, "0*");
    }

    /** @param phone one or several numbers, separated by words */
    static boolean hasPhone(String text, String phone) {
        return PHONE.matcher(Line.composed(phone))
                .results()
                .map(found -> PREFIX.matcher(digits(found.group())).replaceFirst(""))
                .filter(digits -> digits.length() >= TELLING_PHONE)
                .anyMatch(
                        digits -> has(text, digits, "(?:(?:\\+|00)?84" + BETWEEN + ")?(?:\\(?0\\)?" + BETWEEN + ")?"));
    }

    /** @param number searched for only in the full form {@code 12/QĐ-UBND}, with or without the year */
    static boolean hasDecision(String text, String number) {
        return DECISION.matcher(Line.composed(number))
                .results()
                .filter(found -> mayHold(text, withoutZeros(found.group(1))))
                .anyMatch(found -> decision(found.group(1), found.group(2), found.group(3))
                        .matcher(unmarked(text))
                        .find());
    }

    /** Prefers a false match: a year before a dash looks like one, too. */
    static boolean looksLikeDecision(String text) {
        return DECISION.matcher(text).find() || DECIDED.matcher(unmarked(text)).find();
    }

    private static Pattern decision(String number, String year, String office) {
        var offices = Arrays.stream(NOT_IN_NUMBER.split(unmarked(office)))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s./–-]*"));
        var years = year.isBlank() ? "" : "(?:[/-]\\s*" + digits(year) + "\\s*)?";
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])0*" + unmarked(withoutZeros(number)) + "\\s*" + years + "[\\s/.–-]*" + offices
                        + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE);
    }

    private static String unmarked(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('Đ', 'D')
                .replace('đ', 'd');
    }

    private static String withoutZeros(String number) {
        return ZEROS.matcher(number).replaceFirst("");
    }

    private static String digits(String text) {
        return NOT_A_DIGIT.matcher(text).replaceAll("");
    }

    /** Avoids compiling a pattern for most texts: checks whether the text contains the digits in order. */
    private static boolean mayHold(String text, String number) {
        return digits(text).contains(digits(number));
    }

    private static boolean has(String text, String characters, String before) {
        if (!mayHold(text, characters)) {
            return false;
        }
        var spread = Stream.of(characters.split("", -1))
                .filter(each -> !each.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining(BETWEEN));
        // A number may be joined to the word before it ("CCCD019…"), unless it begins with a letter.
        var inWord = characters.chars().allMatch(Character::isDigit) ? "\\p{N}" : "\\p{L}\\p{N}";
        return Pattern.compile(
                        "(?<![" + inWord + "])" + before + spread + "(?![" + inWord + "])", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }
}
