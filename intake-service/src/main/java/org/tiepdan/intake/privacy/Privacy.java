package org.tiepdan.intake.privacy;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.privacy.name.PersonNames;
import org.tiepdan.intake.privacy.text.Line;

/** What a line tells that it must not tell. */
public final class Privacy {
    private Privacy() {}

    /** @return whether the line holds the petitioner's name, identity number, phone or address, however typed */
    public static boolean tells(String text, Petitioner petitioner) {
        var line = Line.of(text);
        return holds(petitioner.fullName(), name -> PersonNames.areIn(line, name, petitioner.organisation()))
                || tellsNumber(line.text(), petitioner)
                || holds(petitioner.addressLine(), address -> AddressTrace.isIn(line, address));
    }

    /** Most lines have no digit, and then no number. */
    private static boolean tellsNumber(String text, Petitioner petitioner) {
        return text.chars().anyMatch(Character::isDigit)
                && (holds(petitioner.identityNumber(), number -> NumberTrace.hasIdentity(text, number))
                        || holds(petitioner.phone(), phone -> NumberTrace.hasPhone(text, phone)));
    }

    private static boolean holds(@Nullable String fact, Predicate<String> trace) {
        return fact != null && trace.test(fact);
    }

    /** @return whether the line holds the number of this decision, which leads to the one it was issued to */
    public static boolean tellsDecision(String text, String number) {
        return NumberTrace.hasDecision(Line.composed(text), number);
    }

    /** @return whether the line holds what has the form of a decision's number, for who may not hold it against a certain one */
    public static boolean seemsToTellADecision(String text) {
        return NumberTrace.looksLikeDecision(Line.composed(text));
    }
}
