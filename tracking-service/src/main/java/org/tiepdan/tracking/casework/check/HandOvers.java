package org.tiepdan.tracking.casework.check;

import java.time.LocalDate;
import java.util.Optional;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.petition.Petition;

/** Decides when bodies may no longer hand a case on among themselves, and who decides then. */
public final class HandOvers {
    private final LawPack law;

    public HandOvers(LawPack law) {
        this.law = law;
    }

    /**
     * @param today day of the record
     * @return as {@link #decider}; empty where that body, or one that it succeeded, is denounced: then the receiving side decides (LTC
     *     12.1), as at the desk
     */
    public Optional<String> deciderInTriage(String by, CaseFile before, Petition petition, LocalDate today) {
        return decider(by, before, petition, today)
                .filter(body -> !Denunciations.keeps(petition, body, law.bodies(), today));
    }

    /**
     * @param by code of the body that has the case
     * @param today day of the record
     * @return code of the common superior of {@code by} and the body that handed the case to it; empty while they may hand it on, and
     *     where the body took the case itself, or has succeeded the one that handed it over: then no other body is at odds with it
     */
    public Optional<String> decider(String by, CaseFile before, Petition petition, LocalDate today) {
        if (before.hop() < law.handOversBeforeSuperior()) {
            return Optional.empty();
        }
        var from = before.handedOnBy().orElseGet(petition::handler);
        return law.bodies().isOrSucceeded(by, from, today)
                ? Optional.empty()
                : law.bodies().commonSuperior(by, from, today);
    }
}
