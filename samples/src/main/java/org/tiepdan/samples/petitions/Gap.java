package org.tiepdan.samples.petitions;

import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.samples.chance.Chance;

/** A fact that the clerk omitted, so that an officer must find it before the rules can name a competent body. */
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
