package org.tiepdan.tracking.petition;

/**
 * A denounced body that would handle the petition, and the one that handles it instead, as routing decided.
 *
 * @param body code of the body denounced
 * @param handledBy code of its superior
 * @param vi why, in one sentence
 * @param en the same in English
 * @param basis the article; says so if it is a rule of this system
 */
public record ConflictOfInterest(String body, String handledBy, String vi, String en, String basis) {
    ConflictOfInterest handledBy(String successor) {
        return new ConflictOfInterest(body, successor, vi, en, basis);
    }
}
