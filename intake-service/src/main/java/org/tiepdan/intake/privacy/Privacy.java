package org.tiepdan.intake.privacy;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.privacy.name.PersonNames;
import org.tiepdan.intake.privacy.text.Line;

/** Finds secrets in a public line. */
public final class Privacy {
    private Privacy() {}

    /** @return whether the line contains the petitioner's name, identity number, phone or address, in any spelling */
    public static boolean tells(String text, Petitioner petitioner) {
        var line = Line.of(text);
        return holds(petitioner.fullName(), name -> PersonNames.areIn(line, name, petitioner.organisation()))
                || tellsNumber(line.text(), petitioner)
                || holds(petitioner.addressLine(), address -> AddressTrace.isIn(line, address));
    }

    /** Most lines have no digit, and so no number. */
    private static boolean tellsNumber(String text, Petitioner petitioner) {
        return text.chars().anyMatch(Character::isDigit)
                && (holds(petitioner.identityNumber(), number -> NumberTrace.hasIdentity(text, number))
                        || holds(petitioner.phone(), phone -> NumberTrace.hasPhone(text, phone)));
    }

    private static boolean holds(@Nullable String fact, Predicate<String> trace) {
        return fact != null && trace.test(fact);
    }

    /** @return whether the line contains the number of this decision, which leads to the person to whom it was issued */
    public static boolean tellsDecision(String text, String number) {
        return NumberTrace.hasDecision(Line.composed(text), number);
    }

    /**
     * @return whether the line contains anything in the form of a decision's number, for callers who may not compare it with a certain one
     */
    public static boolean seemsToTellADecision(String text) {
        return NumberTrace.looksLikeDecision(Line.composed(text));
    }
}
