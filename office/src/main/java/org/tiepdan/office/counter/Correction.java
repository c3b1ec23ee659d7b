package org.tiepdan.office.counter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.office.client.counter.RegisteredPetition;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.TypedDay;

/** Compares a registration, as the form shows it, with the form as corrected. */
final class Correction {
    private static final String PETITIONER = "petitioner";
    private static final List<String> FACTS = List.of(
            "type",
            "channel",
            "writtenOn",
            "subject",
            "content",
            "field",
            "place",
            "respondent",
            "decision",
            "instance",
            "fieldBody",
            "alsoSentTo",
            "signed",
            "findings");

    private Correction() {}

    /** The form filled with what is known; the writer and the words are sealed, so their fields stay empty. */
    static Entry filled(RegisteredPetition petition, KnownNames names, Display display) {
        var entry = new Entry(Map.of())
                .with(Entry.KEY, UUID.randomUUID().toString())
                .with(Entry.RECEIVING, petition.receivingBody())
                .with(Question.KIND.field(), petition.petitionerKind())
                .with(Question.SIGNATORIES.field(), text(petition.signatories()))
                .with(Question.MANDATED.field(), text(petition.mandated()))
                .with(Question.CHANNEL.field(), petition.channel())
                .with(Question.TYPE.field(), petition.type())
                .with(Question.FIELD.field(), text(petition.field()))
                .with(Question.SUBJECT.field(), petition.subject())
                .with(Question.INSTANCE.field(), text(petition.instance()))
                .with(Question.SIGNED.field(), text(petition.signed()))
                .with(Question.WRITTEN_ON.field(), TypedDay.shown(text(petition.writtenOn())))
                .with(Question.FINDINGS, Objects.requireNonNullElse(petition.findings(), List.of()));
        return about(entry, petition, names, display);
    }

    private static Entry about(Entry entry, RegisteredPetition petition, KnownNames names, Display display) {
        var filled = entry;
        var place = petition.place();
        if (place != null) {
            filled = filled.withFound(Question.PLACE, place.commune(), names.commune(place.commune(), display));
        }
        var respondent = petition.respondent();
        if (respondent != null) {
            filled = against(filled, respondent, display);
        }
        filled = body(filled, Question.FIELD_BODY, petition.fieldBody(), display);
        var decision = petition.decision();
        if (decision != null) {
            filled = filled.with(Question.DECISION_KIND.field(), decision.kind())
                    .with(Question.ISSUED_ON.field(), TypedDay.shown(text(decision.issuedOn())))
                    .with(Question.TOLD_ON.field(), TypedDay.shown(text(decision.receivedOn())));
        }
        var others = Objects.requireNonNullElse(petition.alsoSentTo(), List.<String>of());
        return others.isEmpty()
                ? filled
                : filled.withFound(
                        Question.ALSO_SENT_TO,
                        String.join(";", others),
                        others.stream().map(display::name).collect(Collectors.joining("; ")));
    }

    private static Entry against(Entry entry, RegisteredPetition.Respondent respondent, Display display) {
        var filled = entry.withFound(Question.RESPONDENT_BODY, respondent.body(), display.name(respondent.body()))
                .with(Question.RESPONDENT_ROLE.field(), respondent.role())
                .with(
                        Question.OFFICERS.field(),
                        String.join(", ", Objects.requireNonNullElse(respondent.officers(), List.of())))
                .with(Question.MOVED.field(), text(respondent.moved()))
                .with(Question.FORMER_ROLE.field(), text(respondent.formerRole()));
        var unit = respondent.unit();
        if (unit != null) {
            filled = filled.with(Question.UNIT_KIND.field(), unit.kind()).with(Question.UNIT_ROLE.field(), unit.role());
        }
        return body(filled, Question.FORMER_BODY, respondent.formerBody(), display);
    }

    private static Entry body(Entry entry, Question question, @Nullable String code, Display display) {
        return code == null ? entry : entry.withFound(question, code, display.name(code));
    }

    /** @return the members that differ from the registration, each as a whole; null for a member to remove */
    static Map<String, @Nullable Object> of(Entry registered, Entry typed) {
        var before = PetitionRequest.whole(registered);
        var after = PetitionRequest.whole(typed);
        var changed = new LinkedHashMap<String, @Nullable Object>();
        for (var member : FACTS) {
            var now = after.get(member);
            if (!Objects.equals(before.get(member), now) && !(now == null && member.equals("content"))) {
                changed.put(member, now);
            }
        }
        if (!Objects.equals(before.get(PETITIONER), after.get(PETITIONER))) {
            changed.put(PETITIONER, after.get(PETITIONER));
        }
        return changed;
    }

    /**
     * Whether the correction would remove the name of a petitioner who has one: the page cannot read the sealed name, and a member is
     * replaced as a whole.
     */
    static boolean leavesOutTheName(Map<String, @Nullable Object> changed) {
        return changed.get(PETITIONER) instanceof Map<?, ?> petitioner
                && !PetitionerKind.ANONYMOUS.name().equals(petitioner.get("kind"))
                && !petitioner.containsKey("fullName");
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
