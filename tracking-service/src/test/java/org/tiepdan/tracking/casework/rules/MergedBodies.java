package org.tiepdan.tracking.casework.rules;

import java.time.LocalDate;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;

/** The packaged law in which bodies end. */
public final class MergedBodies {
    private MergedBodies() {}

    public static LawPack law(String ended, LocalDate last, String successor) {
        return ChangedLaw.withText(LawFiles.BODIES, bodies -> ending(bodies, ended, last, successor));
    }

    /** The packaged law in which a body is dissolved. */
    static LawPack without(String ended, LocalDate last) {
        return law(ended, last, "");
    }

    /** @return {@code bodies.csv} in which the body ends after that day */
    static String ending(String bodies, String ended, LocalDate last, String successor) {
        return bodies.replaceFirst(
                "(?m)^(" + ended + ";.*);2025-07-01;;;", "$1;2025-07-01;" + last + ";" + successor + ";");
    }
}
