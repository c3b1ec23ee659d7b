package org.tiepdan.lawpack.petition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which body a denunciation is kept (LTC 2018, Articles 8.3 and 56): the one that it denounces, or whose head or deputy head it
 * denounces, as the body above settles those (12.1, 12.6). What is said of an official, the head of the same body settles (12.1), so it
 * is kept from the official, by name, and not from the body.
 */
public final class Denounced {
    private Denounced() {}

    /**
     * @param respondent code of the body that the petition is about; null where it names none
     * @param role the person within that body; null where it is not known, which is taken for the head
     * @return empty for what cannot be a denunciation, and where no body has to be kept from it
     */
    public static Optional<String> body(PetitionType type, @Nullable String respondent, @Nullable RespondentRole role) {
        boolean isOfOwnOfficial = role == RespondentRole.OFFICIAL;
        return type.mayDenounce() && !isOfOwnOfficial ? Optional.ofNullable(respondent) : Optional.empty();
    }
}
