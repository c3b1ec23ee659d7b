package org.tiepdan.routing.triage.adapter.http.detail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.Place;

/**
 * The facts of a petition for the rules, including those that officers completed.
 *
 * @param decision for a complaint, what it contests, without its number
 * @param findings codes of the valid findings on the paper
 * @param fieldBody code of the body in charge of the field; null if unknown
 */
public record KnownFacts(
        String type,
        @Nullable Integer instance,
        String channel,
        String receivingBody,
        String subject,
        @Nullable String field,
        @Nullable Place place,
        @Nullable Respondent respondent,
        PetitionFacts.@Nullable Contested decision,
        @Nullable String petitionerKind,
        List<String> findings,
        @Nullable String fieldBody) {
    public static KnownFacts of(DecidedPetition petition) {
        var facts = petition.petition();
        var matter = petition.matter();
        return new KnownFacts(
                facts.type(),
                facts.instance(),
                facts.channel(),
                facts.receivingBody(),
                facts.subject(),
                facts.field(),
                facts.place(),
                facts.respondent(),
                facts.decision(),
                matter.petitionerKind(),
                matter.findings(),
                matter.details().fieldBody());
    }
}
