package org.tiepdan.nearduplicate.fact;

import java.util.List;

/**
 * A fact in words, before it is hashed.
 *
 * @param values one, or several if ambiguous
 * @param first its beginning, since a copy with one typing error still begins or ends the same
 * @param last its end
 */
record Fact(FactKind kind, List<String> values, String first, String last) {
    static Fact place(FactKind kind, List<String> codes) {
        return new Fact(kind, codes, "", "");
    }

    static Fact number(FactKind kind, String digits) {
        int part = Math.min(2, digits.length());
        return new Fact(kind, List.of(digits), digits.substring(0, part), digits.substring(digits.length() - part));
    }

    static Fact date(Day day) {
        return new Fact(FactKind.DATE, List.of(day.toString()), "d" + day.day(), "m" + day.month());
    }

    /** @param last same as {@code first} if the name is one word or a number */
    static Fact hamlet(String first, String last) {
        var name = List.of(first + " " + last);
        if (!Character.isDigit(first.charAt(0))) {
            return new Fact(FactKind.HAMLET, name, first, last);
        }
        var parts = number(FactKind.HAMLET, first);
        return new Fact(FactKind.HAMLET, name, parts.first(), parts.last());
    }
}
