package org.tiepdan.tracking.petition;

/**
 * A body that is denounced itself, and the one that handles the denunciation in its place, as routing says.
 *
 * @param body code of the body denounced
 * @param handledBy code of the body above it
 * @param vi why, in one sentence
 * @param en the same in English
 * @param basis the article; says so where it is a rule of this system
 */
public record ConflictOfInterest(String body, String handledBy, String vi, String en, String basis) {
    ConflictOfInterest handledBy(String successor) {
        return new ConflictOfInterest(body, successor, vi, en, basis);
    }
}
