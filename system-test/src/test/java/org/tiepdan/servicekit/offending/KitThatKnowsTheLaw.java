package org.tiepdan.servicekit.offending;

import org.tiepdan.lawpack.petition.PetitionType;

public class KitThatKnowsTheLaw {
    boolean isComplaint(PetitionType type) {
        return type == PetitionType.COMPLAINT;
    }
}
