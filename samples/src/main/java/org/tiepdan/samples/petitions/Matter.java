package org.tiepdan.samples.petitions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.RespondentRole;

/**
 * One kind of matter that citizens write about, with sentences to choose from; {@link Letters} fills in {@code {…}} in them.
 *
 * @param targets whom it is about; one listed twice is twice as likely
 * @param subjects the officer's notes, without the word for the type of petition
 */
public record Matter(
        String name,
        Field field,
        @Nullable String subField,
        List<Target> targets,
        List<String> subjects,
        List<String> facts,
        List<String> details,
        List<String> effects,
        List<String> asks) {

    /** @param body a body's code, or {@code COMMUNE} for that of the place */
    public record Target(
            String body, RespondentRole role, @Nullable DecisionKind kind) {
        static Target parse(String line) {
            var words = List.of(line.split(" ", -1));
            return new Target(
                    words.getFirst(),
                    words.size() > 1 ? RespondentRole.valueOf(words.get(1)) : RespondentRole.BODY,
                    words.size() > 2 ? DecisionKind.valueOf(words.get(2)) : null);
        }

        String at(Places.Place place) {
            return body.equals("COMMUNE") ? place.body() : body;
        }
    }
}
