package org.tiepdan.routing.triage.adapter.split;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.detail.Details;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.split.MatterSubject;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.split.SplitMatter;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.Place;

/**
 * The payload of {@code matter.register.v1}: a matter of a split petition, to be judged like a separate petition. The topology writes it to
 * its own input, since the matter's id belongs to another partition than the petition's.
 *
 * @param facts as in every event about the matter, with the id of its petition
 * @param splitOn the legal day of the split: no body had the matter before
 */
public record MatterRecord(
        PetitionFacts facts, @Nullable String petitionerKind, List<String> findings, LocalDate splitOn) {
    public static final String TYPE = "matter.register.v1";

    public MatterRecord {
        Objects.requireNonNull(facts);
        Objects.requireNonNull(splitOn);
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /** Limits count from the receipt of the petition, whose register number applies to each matter. */
    public static MatterRecord of(CaseId petition, DecidedPetition split, SplitMatter matter, LocalDate splitOn) {
        var whole = split.petition();
        var kept = Several.orNothing(split.several());
        var kind = matter.decisionKind();
        var facts = new PetitionFacts(
                matter.type().name(),
                matter.instance(),
                whole.channel(),
                whole.receivingBody(),
                whole.receivedAt(),
                MatterSubject.of(matter),
                matter.field() == null ? null : matter.field().name(),
                matter.commune() == null ? null : new Place(matter.commune()),
                matter.respondent(),
                whole.registerNumber(),
                whole.registerYear(),
                kind == null && matter.decisionReceivedOn() == null
                        ? null
                        : new PetitionFacts.Contested(kind == null ? null : kind.name(), matter.decisionReceivedOn()),
                petition.value());
        return new MatterRecord(facts, kept.petitionerKind(), kept.findingsOf(matter), splitOn);
    }

    public Matter matter() {
        return facts.matter(petitionerKind, findings, Details.NONE);
    }
}
