package org.tiepdan.intake.privacy;

import org.tiepdan.intake.privacy.name.PersonNames;
import org.tiepdan.intake.privacy.text.Line;

/** What a line tells that it must not tell. */
public final class Privacy {
    private Privacy() {}

    /** @return whether the line holds the petitioner's name, identity number, phone or address, however typed */
    public static boolean tells(String text, Petitioner petitioner) {
        var line = Line.of(text);
        return tellsName(line, petitioner)
                || petitioner.identityNumber() != null
                        && NumberTrace.hasIdentity(line.text(), petitioner.identityNumber())
                || petitioner.phone() != null && NumberTrace.hasPhone(line.text(), petitioner.phone())
                || petitioner.addressLine() != null && AddressTrace.isIn(line, petitioner.addressLine());
    }

    /** @return whether the line holds the number of this decision, which leads to the one it was issued to */
    public static boolean tellsDecision(String text, String number) {
        return NumberTrace.hasDecision(Line.of(text).text(), number);
    }

    private static boolean tellsName(Line line, Petitioner petitioner) {
        var fullName = petitioner.fullName();
        return fullName != null && PersonNames.areIn(line, fullName, petitioner.organisation());
    }
}
