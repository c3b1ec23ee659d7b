package org.tiepdan.samples.petitions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.samples.chance.Chance;

/** The decision or act that a complaint contests. */
final class Contested {
    private Contested() {}

    static SamplePetition.@Nullable Decision draw(Matter.Target target, LocalDate writtenOn, Chance chance) {
        var kind = target.kind();
        if (kind == null) {
            return null;
        }
        if (kind != DecisionKind.ADMINISTRATIVE_DECISION) {
            return new SamplePetition.Decision(kind, null, null, null);
        }
        var receivedOn = writtenOn.minusDays(chance.between(2, 70));
        return new SamplePetition.Decision(
                kind, number(chance), receivedOn.minusDays(chance.between(1, 12)), receivedOn);
    }

    /** What the letter says about it; made up if the letter mentions a decision but contests something else. */
    record Known(String number, LocalDate servedOn) {}

    static Known known(SamplePetition.@Nullable Decision decision, LocalDate writtenOn, Chance chance) {
        var number = decision == null ? null : decision.number();
        var servedOn = decision == null ? null : decision.receivedOn();
        return new Known(
                number == null ? number(chance) : number, servedOn == null ? writtenOn.minusDays(20) : servedOn);
    }

    private static String number(Chance chance) {
        return chance.between(112, 4980) + "/QĐ-UBND";
    }
}
