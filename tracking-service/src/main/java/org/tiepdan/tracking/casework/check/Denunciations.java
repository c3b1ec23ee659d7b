package org.tiepdan.tracking.casework.check;

import java.time.LocalDate;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.tracking.petition.Petition;

/** From which bodies a denunciation is kept: the one it denounces, and the one that succeeded it (LTC 12.4). */
final class Denunciations {
    private Denunciations() {}

    static boolean keeps(Petition petition, String from, Bodies bodies, LocalDate today) {
        return petition.keptFrom()
                .filter(denounced -> denounced.equals(from)
                        || bodies.successorOn(denounced, today)
                                .filter(from::equals)
                                .isPresent())
                .isPresent();
    }
}
