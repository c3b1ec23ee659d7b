package org.tiepdan.intake.oldfont;

import java.text.Normalizer;

/** One way to write Vietnamese before Unicode, as it looks when its bytes are read as Windows-1252. */
public enum OldFont {
    /** TCVN 5712, fonts of the family .VnTime; those ending in H show small letters as capitals. */
    TCVN3("tcvn3"),
    /** Fonts of the family VNI-Times: a letter, followed by its marks. */
    VNI("vni"),
    /** No font, but Windows-1258, whose bytes were read as Windows-1252. */
    WINDOWS_1258("windows-1258"),
    /** No font, but ASCII in which signs are the marks. */
    VIQR("viqr");

    private final String code;

    OldFont(String code) {
        this.code = code;
    }

    /** @return its name in the code of the fault */
    public String code() {
        return code;
    }

    /** @return {@code text} as Unicode; characters outside this encoding are left unchanged */
    public String decode(String text) {
        // Some spreadsheets decompose letters, including those that an old font uses for other letters.
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return switch (this) {
            case TCVN3 -> Tcvn3.decode(composed);
            case VNI -> Vni.decode(composed);
            case WINDOWS_1258 -> Normalizer.normalize(Windows1258.instead(composed), Normalizer.Form.NFC);
            case VIQR -> Viqr.decode(composed);
        };
    }
}
