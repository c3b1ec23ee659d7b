package org.tiepdan.nearduplicate.place;

/** Recognises one typing error: a letter wrong, missing or too many, or two swapped (Damerau's four cases). */
final class Slips {
    private Slips() {}

    static boolean oneApart(String name, String written) {
        int longer = name.length() - written.length();
        if (longer < -1 || longer > 1) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(name.length(), written.length());
        while (from < shorter && name.charAt(from) == written.charAt(from)) {
            from++;
        }
        if (from == shorter) {
            return longer != 0;
        }
        if (longer != 0) {
            return longer > 0
                    ? name.regionMatches(from + 1, written, from, written.length() - from)
                    : written.regionMatches(from + 1, name, from, name.length() - from);
        }
        return name.regionMatches(from + 1, written, from + 1, shorter - from - 1)
                || (from + 1 < shorter
                        && name.charAt(from) == written.charAt(from + 1)
                        && name.charAt(from + 1) == written.charAt(from)
                        && name.regionMatches(from + 2, written, from + 2, shorter - from - 2));
    }
}
