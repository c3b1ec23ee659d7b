package org.tiepdan.samples.petitions;

import org.tiepdan.lawpack.petition.PetitionType;

/** What the clerk left out, so that an officer has to find it out before anybody can be said to be competent. */
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
