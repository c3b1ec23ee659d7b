package org.tiepdan.routing.interest;

import org.jspecify.annotations.Nullable;

/**
 * A denounced body, and the one that handles the denunciation instead.
 *
 * @param body code of the body that is denounced, or whose head is
 * @param handledBy code of the body above it on the day of receipt
 * @param vi one sentence with the reason
 * @param en the same in English
 * @param basis the article, or a note that it is this system's own rule
 */
public record ConflictOfInterest(String body, String handledBy, String vi, String en, String basis) {

    /**
     * @param conflict null for none
     * @return code of the body that handles it instead of {@code other}: {@code other} itself unless it is denounced
     */
    public static String inPlaceOf(String other, @Nullable ConflictOfInterest conflict) {
        return conflict != null && conflict.body().equals(other) ? conflict.handledBy() : other;
    }
}
