package org.tiepdan.nearduplicate.fact;

import java.util.List;

/**
 * A fact in words.
 *
 * @param values one, or all that may be meant
 * @param first how it begins: a copy in which a slip changed it still begins or ends the same
 * @param last how it ends
 */
record Fact(FactKind kind, List<String> values, String first, String last) {
    static Fact place(FactKind kind, List<String> codes) {
        return new Fact(kind, codes, "", "");
    }

    static Fact number(FactKind kind, String digits) {
        return new Fact(kind, List.of(digits), digits.substring(0, 1), digits.substring(digits.length() - 1));
    }

    static Fact date(Day day) {
        return new Fact(FactKind.DATE, List.of(day.toString()), "d" + day.day(), "m" + day.month());
    }

    static Fact hamlet(String first, String last) {
        return new Fact(FactKind.HAMLET, List.of(first + " " + last), first, last);
    }
}
