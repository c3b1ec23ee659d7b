package org.tiepdan.lawpack.petition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which body a denunciation is kept (LTC 2018, Articles 8.3 and 56): the one that it denounces, or whose head or deputy head it
 * denounces, because the body above settles those (12.1, 12.6). A denunciation of an official is settled by the head of the same body
 * (12.1), so it is kept from that official, not from the body.
 */
public final class Denounced {
    private Denounced() {}

    /**
     * @param respondent code of the body that the petition is about; null if it names none
     * @param role the person within that body; null, not known, counts as the head
     * @return code of the body; empty if the petition cannot be a denunciation or need not be kept from a body
     */
    public static Optional<String> body(PetitionType type, @Nullable String respondent, @Nullable RespondentRole role) {
        boolean isOfOwnOfficial = role == RespondentRole.OFFICIAL;
        return type.mayDenounce() && !isOfOwnOfficial ? Optional.ofNullable(respondent) : Optional.empty();
    }
}
