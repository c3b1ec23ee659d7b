package org.tiepdan.intake.opening.adapter;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.intake.opening.ActRefusal;
import org.tiepdan.intake.opening.adapter.Attempts.Kind;
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.intake.privacy.Petitioner;
import org.tiepdan.intake.privacy.Redaction;
import org.tiepdan.intake.registration.SealedPart;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.WithoutHead;

/** The words of a petition without its writer, for the body that settles it and has to read them. */
@RestController
class WordsController {
    private final SeenPetitions petitions;
    private final SealedContent content;
    private final Attempts attempts;

    WordsController(SeenPetitions petitions, SealedContent content, Attempts attempts) {
        this.petitions = petitions;
        this.content = content;
        this.attempts = attempts;
    }

    record Words(
            String petitionId,
            @Nullable String subject,
            @Nullable String content) {}

    @GetMapping("/api/v1/petitions/{id}/words")
    @WithoutHead
    Words words(@PathVariable String id, Grant grant) {
        var petition = OpeningController.petition(id);
        var seen =
                petitions.handled(grant, petition).orElseThrow(() -> refused(grant, petition, ActRefusal.NOT_VISIBLE));
        var clear = content.of(seen).orElseThrow(() -> refused(grant, petition, ActRefusal.ERASED));
        var words = redacted(petition, EventRecords.payload(clear, SealedPart.class));
        attempts.done(
                petition,
                Kind.WORDS,
                ActEvents.WORDS_READ,
                new ActEvents.WordsRead(attempts.now(), Attempts.id(grant.caller())));
        return words;
    }

    private static Words redacted(CaseId id, SealedPart part) {
        var redaction = new Redaction(petitioner(part), part.decisionNumber());
        return new Words(
                id.value(),
                part.subject() == null ? null : redaction.of(part.subject()),
                part.content() == null ? null : redaction.of(part.content()));
    }

    private static Petitioner petitioner(SealedPart part) {
        var petitioner = part.petitioner();
        if (petitioner == null) {
            return new Petitioner(null, false, null, null, null);
        }
        var address = petitioner.address();
        return new Petitioner(
                petitioner.fullName(),
                petitioner.kind() == PetitionerKind.ORGANISATION,
                petitioner.identityNumber(),
                petitioner.phone(),
                address == null ? null : address.line());
    }

    private ProblemException refused(Grant grant, CaseId petition, ActRefusal why) {
        attempts.refused(petition, Kind.WORDS, grant.caller(), why);
        return ActRefusals.of(why);
    }
}
