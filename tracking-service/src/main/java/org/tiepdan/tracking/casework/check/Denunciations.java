package org.tiepdan.tracking.casework.check;

import java.time.LocalDate;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.tracking.petition.Petition;

/** The bodies that must not see a denunciation: the one it denounces, and that one's successor (LTC 12.4). */
public final class Denunciations {
    private Denunciations() {}

    /**
     * @param from code of a body; of one that ended, its successor would have the case
     * @param today in legal time
     */
    public static boolean keeps(Petition petition, String from, Bodies bodies, LocalDate today) {
        return petition.keptFrom()
                .filter(denounced -> bodies.isOrSucceeded(from, denounced, today))
                .isPresent();
    }
}
