package org.tiepdan.reporting.search;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.text.SearchText;

/**
 * A register number (số đến) in the usual notations: {@code 420/2026}, {@code 420}, {@code số đến 420 năm 2026}, {@code 420/2026 19-btcd}.
 *
 * @param number from 1
 * @param year absent if none was named
 * @param body code of the body whose register it is; absent if none was named
 */
public record SoughtNumber(
        int number, @Nullable Integer year, @Nullable String body) {
    /** Matches text from {@link SearchText#plain}. */
    private static final Pattern FORM = Pattern.compile("(?:(?:so den|so|no\\.?|#)[ :]*)?"
            + "0*(?<number>[1-9][0-9]{0,8})"
            + "(?: ?[/-] ?(?<year>[0-9]{4}|[0-9]{2})|(?: nam)? (?<spoken>[0-9]{4}))?"
            + "(?:[ ,/]+(?<body>[a-z0-9]+(?:-[a-z0-9]+)+))?");

    private static final int CENTURY = 2000;

    /** @param isBody knows the codes of bodies */
    public static Optional<SoughtNumber> of(String typed, Predicate<String> isBody) {
        var form = FORM.matcher(SearchText.plain(typed));
        if (!form.matches() || (form.group("body") != null && !isBody.test(form.group("body")))) {
            return Optional.empty();
        }
        var year = form.group("year") == null ? form.group("spoken") : form.group("year");
        return Optional.of(new SoughtNumber(
                Integer.parseInt(form.group("number")), year == null ? null : year(year), form.group("body")));
    }

    /** The short form of old papers: {@code 420/26} is of 2026. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? CENTURY + year : year;
    }

    /** Only a number, which may also be part of a subject. */
    public boolean isBare() {
        return year == null && body == null;
    }
}
