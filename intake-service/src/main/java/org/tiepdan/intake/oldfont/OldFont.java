package org.tiepdan.intake.oldfont;

import java.text.Normalizer;

/** One such encoding, as it looks when its bytes are taken for Windows-1252. */
public enum OldFont {
    /** TCVN 5712, fonts of the family .VnTime; those that end in H show small letters as capitals. */
    TCVN3("tcvn3"),
    /** Fonts of the family VNI-Times: a letter, and behind it its marks. */
    VNI("vni");

    private final String code;

    OldFont(String code) {
        this.code = code;
    }

    /** @return as the code of a fault has it */
    public String code() {
        return code;
    }

    /** @return {@code text} as Unicode; what is no code of this encoding is left as it is */
    public String decode(String text) {
        // Some spreadsheets save letters decomposed, also those that an old font uses for others.
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return this == TCVN3 ? Tcvn3.decode(composed) : Vni.decode(composed);
    }
}
