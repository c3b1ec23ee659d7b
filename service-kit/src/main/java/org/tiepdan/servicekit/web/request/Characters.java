package org.tiepdan.servicekit.web.request;

import org.tiepdan.servicekit.web.Fault;

/** Characters that no text may have: they cannot be stored, shown or searched, and would stay in the log permanently. */
public final class Characters {
    private static final String CODE = "invalid-character";

    private Characters() {}

    /** @return whether the text has half a surrogate pair, a noncharacter, or a control character other than tab and line ends */
    public static boolean areUnfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isUnfit(c)) {
                return true;
            }
        }
        return false;
    }

    /** @param pointer as in {@link Fault} */
    public static Fault fault(String pointer) {
        return new Fault(pointer, CODE, "Có ký tự không dùng được trong văn bản.", "There is an invalid character.");
    }

    static boolean isFault(Fault fault) {
        return fault.code().equals(CODE);
    }

    private static boolean isUnfit(char c) {
        boolean layout = c == '\t' || c == '\n' || c == '\r';
        return Character.isSurrogate(c) || (Character.isISOControl(c) && !layout) || c == '\uFFFE' || c == '\uFFFF';
    }
}
