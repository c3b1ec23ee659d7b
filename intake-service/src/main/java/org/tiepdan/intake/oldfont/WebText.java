package org.tiepdan.intake.oldfont;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a web page whose letters are still references of HTML, by number or by name. */
public final class WebText {
    private static final Pattern REFERENCE = Pattern.compile(
            "&(?:#(?<digits>\\d{2,6})|#[xX](?<hex>[0-9A-Fa-f]{2,5})|(?<letter>[A-Za-z])(?<mark>grave|acute|tilde|circ)"
                    + "|(?<sign>amp|lt|gt|quot|nbsp));");

    /** The sign of a reference that was escaped once more. */
    private static final Pattern ESCAPED_AGAIN =
            Pattern.compile("&(?:amp;)+(?=#[0-9xX]|[A-Za-z](?:grave|acute|tilde|circ);)");

    private static final Map<String, String> MARKS =
            Map.of("grave", "\u0300", "acute", "\u0301", "tilde", "\u0303", "circ", "\u0302");
    private static final Map<String, String> SIGNS =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ");

    private static final int ASCII = 0x80;

    private WebText() {}

    /** @return the text with its letters; empty where no letter beyond ASCII is written as a reference */
    public static Optional<String> read(String written) {
        if (written.indexOf('&') < 0) {
            return Optional.empty();
        }
        var text = ESCAPED_AGAIN.matcher(written).replaceAll("&");
        if (REFERENCE.matcher(text).results().map(WebText::character).noneMatch(WebText::isLetter)) {
            return Optional.empty();
        }
        var read = REFERENCE.matcher(text).replaceAll(one -> Matcher.quoteReplacement(character(one)));
        return Optional.of(Normalizer.normalize(read, Normalizer.Form.NFC));
    }

    /** @return the reference itself where it names no character */
    private static String character(MatchResult reference) {
        if (reference.group("sign") != null) {
            return SIGNS.getOrDefault(reference.group("sign"), reference.group());
        }
        if (reference.group("letter") != null) {
            return reference.group("letter") + MARKS.getOrDefault(reference.group("mark"), "");
        }
        int code = reference.group("digits") == null
                ? Integer.parseInt(reference.group("hex"), 16)
                : Integer.parseInt(reference.group("digits"));
        boolean isText = Character.isDefined(code)
                && !Character.isISOControl(code)
                && Character.getType(code) != Character.SURROGATE;
        return isText ? Character.toString(code) : reference.group();
    }

    /** A mark makes a letter of the one before it. */
    private static boolean isLetter(String character) {
        return character
                .codePoints()
                .anyMatch(each -> each >= ASCII
                        && (Character.isLetter(each) || Character.getType(each) == Character.NON_SPACING_MARK));
    }
}
