package org.tiepdan.routing.interest;

import org.jspecify.annotations.Nullable;

/**
 * A body that is denounced itself, and the one that handles the denunciation in its place.
 *
 * @param body code of the body denounced, or of the body whose head is
 * @param handledBy code of the body above it on the day of receipt
 * @param vi why, in one sentence
 * @param en the same in English
 * @param basis the article; says so where it is a rule of this system
 */
public record ConflictOfInterest(String body, String handledBy, String vi, String en, String basis) {

    /**
     * @param conflict null for none
     * @return code of the body that handles what {@code other} would: that one itself, unless it is the one denounced
     */
    public static String inPlaceOf(String other, @Nullable ConflictOfInterest conflict) {
        return conflict != null && conflict.body().equals(other) ? conflict.handledBy() : other;
    }
}
