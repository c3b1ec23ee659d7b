package org.tiepdan.tracking.casework.check;

import java.util.Optional;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.petition.Petition;

/** Says when bodies no longer hand a case on between themselves, and who decides then. */
public final class HandOvers {
    private final LawPack law;

    public HandOvers(LawPack law) {
        this.law = law;
    }

    /**
     * @param by code of the body that has the case
     * @return code of the body above {@code by} and the body that handed the case to it; empty while they may hand it on
     */
    public Optional<String> decider(String by, CaseFile before, Petition petition) {
        if (before.hop() < law.handOversBeforeSuperior()) {
            return Optional.empty();
        }
        var from = before.handedOnBy().orElseGet(petition::handler);
        return law.bodies().commonSuperior(by, from);
    }
}
