package org.tiepdan.samples.petitions;

import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.samples.chance.Chance;

/** A fact the clerk left out, so that an officer must find it before a competent body can be named. */
enum Gap {
    NOTHING,
    RESPONDENT,
    DECISION,
    INSTANCE;

    static Gap draw(PetitionType type, Chance chance) {
        return switch (type) {
            case COMPLAINT -> chance.in(14) ? (chance.in(50) ? INSTANCE : DECISION) : NOTHING;
            case PROPOSAL, FEEDBACK -> chance.in(4) ? RESPONDENT : NOTHING;
            case DENUNCIATION -> chance.in(6) ? RESPONDENT : NOTHING;
            case MIXED -> NOTHING;
        };
    }
}
